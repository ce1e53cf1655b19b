import { codeChart, ratesOf, type CoderWork } from './coder-work.js';
import { truthOf, type ChartTruth } from './chart-truth.js';
import { codersOf, truths, type SeedCoder } from './department.js';
import { addDays, isWorkday, midnight, type LocalMinutes } from './local-time.js';
import { randomOf, type Random } from './random.js';

export interface SeedQuery {
  readonly opened: LocalMinutes;
  /** Null = still open. */
  readonly answered: LocalMinutes | null;
  readonly outcome: 'Agreed' | 'Disagreed' | 'No opinion' | null;
}

/** One coded chart with the truth behind it. Times are of the facility's own clock. */
export interface SeedChart {
  readonly account: string;
  readonly mrn: string;
  readonly facility: string;
  readonly workType: string;
  readonly coder: SeedCoder;
  readonly admit: LocalMinutes;
  readonly discharge: LocalMinutes;
  readonly available: LocalMinutes;
  readonly assigned: LocalMinutes;
  readonly finalCoded: LocalMinutes;
  readonly billed: LocalMinutes | null;
  readonly minutes: number;
  readonly query: SeedQuery | null;
  readonly truth: ChartTruth;
  readonly work: CoderWork;
}

export interface DepartmentOptions {
  readonly seed: string;
  /** Last day with coded charts; the twelve months end here. */
  readonly today: string;
}

const months = 12;
const monthDays = 30;

/** Minutes a chart of each work type takes by the standard. */
const standardMinutes: Readonly<Record<string, number>> = { Inpatient: 24, Observation: 15, Emergency: 4, 'Same-day surgery': 12, Clinic: 5, Ancillary: 2 };
/** Charts coded a day when the day is full: the demo keeps a tenth of a real department's volume for quick work. */
const dailyCharts: Readonly<Record<string, number>> = { Inpatient: 2, Observation: 2, Emergency: 5, 'Same-day surgery': 2, Clinic: 4, Ancillary: 3 };

/** Month 0 … 11 of a day. */
export const monthOf = (today: string, day: string): number => Math.min(months - 1, Math.max(0, months - 1 - Math.floor((midnight(today) - midnight(day)) / 1_440 / monthDays)));

export const firstDay = (today: string): string => addDays(today, -(months * monthDays - 1));

/** The coder's skill on a day: sliding at the drifting facility, better where the team was taught. */
export const skillOn = (coder: SeedCoder, facility: string, month: number): number =>
  coder.skill - (facility === truths.driftingFacility && month >= truths.driftFromMonth ? 0.012 * (month - truths.driftFromMonth + 1) : 0);

export const isTaught = (coder: SeedCoder, month: number): boolean => coder.team === truths.taughtTeam && month >= truths.taughtFromMonth;

/** Every chart of twelve months, day by day and coder by coder: the same ones for the same seed and day. */
export function* chartsOf(options: DepartmentOptions): Generator<SeedChart> {
  const coders = codersOf(options.seed);
  const random = randomOf(`${options.seed}/charts`);
  let serial = 0;
  for (let day = firstDay(options.today); day <= options.today; day = addDays(day, 1)) {
    for (const coder of coders) {
      if (!isWorkday(day) || random.chance(0.07)) continue;
      const workType = random.pick(coder.workTypes);
      const count = Math.round((dailyCharts[workType] ?? 2) * coder.pace * (0.7 + 0.6 * random.next()));
      for (let at = 0; at < count; at++) yield chartOf({ options, random, coder, workType, day, place: at, serial: ++serial });
    }
  }
}

interface Making {
  readonly options: DepartmentOptions;
  readonly random: Random;
  readonly coder: SeedCoder;
  readonly workType: string;
  readonly day: string;
  readonly place: number;
  readonly serial: number;
}

const queryOf = (random: Random, finalCoded: LocalMinutes, available: LocalMinutes): SeedQuery | null => {
  const room = finalCoded - available;
  if (room < 900 || !random.chance(0.09)) return null;
  const opened = available + Math.floor(room * 0.2);
  const outcome = random.pick(['Agreed', 'Agreed', 'Agreed', 'Disagreed', 'No opinion'] as const);
  return { opened, answered: opened + Math.floor(room * 0.3 + random.below(200)), outcome };
};

const chartOf = ({ options, random, coder, workType, day, place, serial }: Making): SeedChart => {
  const facility = coder.facilities[random.below(coder.facilities.length)] ?? 'NMC';
  const month = monthOf(options.today, day);
  const truth = truthOf(random, workType);
  const minutes = Math.max(1, Math.round(((standardMinutes[workType] ?? 5) / coder.pace) * (0.75 + 0.5 * random.next())));
  const finalCoded = midnight(day) + 480 + place * 45 + random.below(40);
  const assigned = finalCoded - minutes - random.below(600);
  const available = assigned - 60 - random.below(1_500);
  const late = facility === truths.lateFacility && month === truths.lateMonth ? 3 * 1_440 : 0;
  const discharge = available - 300 - random.below(1_200) - late;
  return {
    account: `${facility.charAt(0)}${String(serial).padStart(7, '0')}`,
    mrn: `M${String(random.below(1_000_000)).padStart(6, '0')}`,
    facility,
    workType,
    coder,
    admit: discharge - truth.stayHours * 60,
    discharge,
    available,
    assigned,
    finalCoded,
    billed: random.chance(0.96) ? finalCoded + 1_440 + random.below(4_320) : null,
    minutes,
    query: queryOf(random, finalCoded, available),
    truth,
    work: codeChart(random, truth, ratesOf(skillOn(coder, facility, month), isTaught(coder, month))),
  };
};

