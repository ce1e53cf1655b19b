import { randomOf } from './random.js';

export interface SeedFacility {
  readonly code: string;
  readonly name: string;
  readonly zone: string;
}

export interface SeedPerson {
  readonly code: string;
  readonly name: string;
  readonly username: string | null;
  readonly roles: readonly ('admin' | 'manager' | 'auditor' | 'coder' | 'trainer')[];
  readonly team: string | null;
  readonly facilities: readonly string[];
}

export interface SeedCoder extends SeedPerson {
  /** Chance that a code of the coder's is right, before drift and education. */
  readonly skill: number;
  /** Charts an hour against the standard. */
  readonly pace: number;
  readonly workTypes: readonly [string, ...string[]];
}

export interface SeedAuditor extends SeedPerson {
  /** Chance of calling a right code unsupported: above 0 for the biased one. */
  readonly severityBias: number;
}

export const facilities: readonly SeedFacility[] = [
  { code: 'NMC', name: 'North Medical Center', zone: 'America/New_York' },
  { code: 'LKS', name: 'Lakeside Hospital', zone: 'America/Chicago' },
  { code: 'DST', name: 'Desert Hospital', zone: 'America/Phoenix' },
  { code: 'BAY', name: 'Bayview Clinic', zone: 'America/Los_Angeles' },
];

export const teams = ['Inpatient A', 'Inpatient B', 'Emergency', 'Outpatient'] as const;

const workOf: Record<(typeof teams)[number], readonly [string, ...string[]]> = {
  'Inpatient A': ['Inpatient'],
  'Inpatient B': ['Inpatient', 'Observation'],
  Emergency: ['Emergency', 'Observation'],
  Outpatient: ['Same-day surgery', 'Clinic', 'Ancillary'],
};

/** The planted truths that a careful manager should find. */
export const truths = {
  /** Accuracy at this facility slides from the eighth month on. */
  driftingFacility: 'LKS',
  driftFromMonth: 7,
  /** This team was taught in the seventh month and makes fewer POA and specificity errors after it. */
  taughtTeam: 'Inpatient B',
  taughtFromMonth: 6,
  /** This auditor calls right codes unsupported. */
  biasedAuditor: 'A07',
  /** Charts of this facility became available days late in the fifth month. */
  lateFacility: 'DST',
  lateMonth: 4,
} as const;

const pad = (value: number): string => String(value).padStart(2, '0');

/** Forty coders, C01 … C40, ten a team; most work at one facility, some at two. */
export const codersOf = (seed: string): SeedCoder[] => {
  const random = randomOf(`${seed}/coders`);
  return Array.from({ length: 40 }, (_, at) => {
    const team = teams[at % teams.length] ?? teams[0];
    const home = facilities[Math.floor(at / 4) % facilities.length]?.code ?? 'NMC';
    const second = facilities[(Math.floor(at / 4) + 1) % facilities.length]?.code ?? 'LKS';
    const skill = 0.955 + 0.012 * random.normal() - (random.chance(0.08) ? 0.05 : 0);
    return {
      code: `C${pad(at + 1)}`,
      name: `Coder ${pad(at + 1)}`,
      username: at === 0 ? 'coder' : null,
      roles: ['coder'],
      team,
      facilities: random.chance(0.3) ? [home, second] : [home],
      skill: Math.min(0.992, Math.max(0.86, skill)),
      pace: Math.min(1.25, Math.max(0.7, 0.97 + 0.1 * random.normal())),
      workTypes: workOf[team],
    };
  });
};

/** Eight auditors, A01 … A08, all facilities. */
export const auditors: readonly SeedAuditor[] = Array.from({ length: 8 }, (_, at) => ({
  code: `A${pad(at + 1)}`,
  name: `Auditor ${pad(at + 1)}`,
  username: at === 0 ? 'auditor' : at === 1 ? 'auditor2' : null,
  roles: ['auditor'],
  team: null,
  facilities: facilities.map((each) => each.code),
  severityBias: `A${pad(at + 1)}` === truths.biasedAuditor ? 0.05 : 0.002,
}));

export const staff: readonly SeedPerson[] = [
  { code: 'S01', name: 'Administrator', username: 'admin', roles: ['admin'], team: null, facilities: [] },
  { code: 'S02', name: 'Coding manager', username: 'manager', roles: ['manager'], team: null, facilities: facilities.map((each) => each.code) },
  { code: 'S03', name: 'Coding trainer', username: 'trainer', roles: ['trainer'], team: null, facilities: facilities.map((each) => each.code) },
];
