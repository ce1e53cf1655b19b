import type { Calendar } from './calendar.js';
import { addDays } from './local-time.js';
import { randomOf } from './random.js';
import { truths } from './truths.js';

export interface SeedFacility {
  readonly code: string;
  readonly name: string;
  readonly zone: string;
}

export interface SeedPerson {
  readonly code: string;
  readonly name: string;
  /** Null = does not sign in. */
  readonly username: string | null;
  readonly roles: readonly ('admin' | 'manager' | 'auditor' | 'coder' | 'trainer')[];
  readonly team: string | null;
  /** Empty = all. */
  readonly facilities: readonly string[];
  readonly hiredOn: string;
}

export interface SeedCoder extends SeedPerson {
  /** Chance that a code of the coder's is right, before drift, education and learning. */
  readonly skill: number;
  /** Charts an hour against the standard. */
  readonly pace: number;
  readonly workTypes: readonly [string, ...string[]];
  /** First month at work; 0 for those who were there before. */
  readonly fromMonth: number;
}

export interface SeedAuditor extends SeedPerson {
  /** Chance of calling a right secondary code unsupported: high for the biased one. */
  readonly severityBias: number;
}

export const facilities: readonly SeedFacility[] = [
  { code: 'NMC', name: 'North Medical Center', zone: 'America/New_York' },
  { code: 'LKS', name: 'Lakeside Hospital', zone: 'America/Chicago' },
  { code: 'DST', name: 'Desert Hospital', zone: 'America/Phoenix' },
  { code: 'BAY', name: 'Bayview Hospital', zone: 'America/Los_Angeles' },
];

export const teams = ['Inpatient A', 'Inpatient B', 'Emergency', 'Outpatient'] as const;

const workOf: Record<(typeof teams)[number], readonly [string, ...string[]]> = {
  'Inpatient A': ['Inpatient'],
  'Inpatient B': ['Inpatient', 'Inpatient', 'Observation'],
  Emergency: ['Emergency', 'Emergency', 'Observation'],
  Outpatient: ['Same-day surgery', 'Clinic', 'Ancillary'],
};

const headcount = 40;
const pad = (value: number): string => String(value).padStart(2, '0');
const between = (low: number, value: number, high: number): number => Math.min(high, Math.max(low, value));

/** Forty coders, C01 … C40, ten a team; most work at one facility, some at two. */
export const codersOf = (seed: string, calendar: Calendar): SeedCoder[] => {
  const random = randomOf(`${seed}/coders`);
  return Array.from({ length: headcount }, (_, at) => {
    const code = `C${pad(at + 1)}`;
    const team = teams[at % teams.length] ?? teams[0];
    const home = facilities[Math.floor(at / 4) % facilities.length]?.code ?? 'NMC';
    const second = facilities[(Math.floor(at / 4) + 1) % facilities.length]?.code ?? 'LKS';
    const skill = 0.948 + 0.01 * random.normal() - (random.chance(0.08) ? 0.04 : 0);
    const twoHouses = random.chance(0.25);
    const pace = between(0.75, 0.99 + 0.1 * random.normal(), 1.25);
    const served = 300 + random.below(2_500);
    const isNew = code === truths.newCoder;
    return {
      code,
      name: `Coder ${pad(at + 1)}`,
      username: at === 0 ? 'coder' : null,
      roles: ['coder'],
      team,
      facilities: twoHouses ? [home, second] : [home],
      hiredOn: isNew ? (calendar.months[truths.newCoderFromMonth]?.from ?? calendar.firstDay) : addDays(calendar.firstDay, -served),
      skill: between(0.88, skill, 0.99),
      pace,
      workTypes: workOf[team],
      fromMonth: isNew ? truths.newCoderFromMonth : 0,
    };
  });
};

/** Eight auditors, A01 … A08, all facilities. */
export const auditorsOf = (calendar: Calendar): SeedAuditor[] =>
  Array.from({ length: 8 }, (_, at) => ({
    code: `A${pad(at + 1)}`,
    name: `Auditor ${pad(at + 1)}`,
    username: at === 0 ? 'auditor' : at === 1 ? 'auditor2' : null,
    roles: ['auditor'],
    team: null,
    facilities: facilities.map((each) => each.code),
    hiredOn: addDays(calendar.firstDay, -700),
    severityBias: `A${pad(at + 1)}` === truths.biasedAuditor ? truths.bias : 0.001,
  }));

export const staffOf = (calendar: Calendar): SeedPerson[] => [
  { code: 'S01', name: 'Administrator', username: 'admin', roles: ['admin'], team: null, facilities: [], hiredOn: addDays(calendar.firstDay, -700) },
  { code: 'S02', name: 'Coding manager', username: 'manager', roles: ['manager'], team: null, facilities: [], hiredOn: addDays(calendar.firstDay, -700) },
  { code: 'S03', name: 'Coding trainer', username: 'trainer', roles: ['trainer'], team: null, facilities: [], hiredOn: addDays(calendar.firstDay, -700) },
];
