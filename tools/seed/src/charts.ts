import { calendarOf, hasHappened, monthOf, type Calendar } from './calendar.js';
import { timesOf, type ChartTimes } from './chart-times.js';
import { truthOf, type ChartTruth } from './chart-truth.js';
import { codeChart, ratesOf, type CoderWork, type Taught } from './coder-work.js';
import { codersOf, type SeedCoder } from './department.js';
import { addDays, addWorkdays, isWorkday, midnight } from './local-time.js';
import { randomOf, type Random } from './random.js';
import { truths } from './truths.js';

/** One chart with the truth behind it. */
export interface SeedChart extends ChartTimes {
  readonly account: string;
  readonly mrn: string;
  readonly facility: string;
  readonly workType: string;
  readonly coder: SeedCoder;
  /** Minutes of coding. */
  readonly minutes: number;
  readonly truth: ChartTruth;
  /** Null while it is not coded: part of the backlog. */
  readonly work: CoderWork | null;
}

export interface DepartmentOptions {
  readonly seed: string;
  /** A civil day; the data ends before it. */
  readonly today: string;
  /** Share of the working days that are kept, for a smaller department; 1 when left out. */
  readonly share?: number;
}

/** Working days ahead whose charts are discharged already and wait. */
const backlogDays = 4;
/** Share of working days that a coder is there. */
const presence = 0.93;
/** Minutes a chart of each work type takes by the standard. */
const standardMinutes: Readonly<Record<string, number>> = { Inpatient: 24, Observation: 15, Emergency: 4, 'Same-day surgery': 12, Clinic: 5, Ancillary: 2 };
/** Charts coded a day: a tenth of a real department's volume, for quick work. */
const dailyCharts: Readonly<Record<string, number>> = { Inpatient: 2, Observation: 2, Emergency: 4, 'Same-day surgery': 2, Clinic: 3, Ancillary: 3 };

/** The coder's skill on a day: sliding at the drifting facility, growing while new. */
export const skillOn = (calendar: Calendar, coder: SeedCoder, facility: string, day: string): number => {
  const month = monthOf(calendar, day);
  const drift = facility === truths.driftingFacility && month >= truths.driftFromMonth ? truths.driftPerMonth * (month - truths.driftFromMonth + 1) : 0;
  const days = (midnight(day) - midnight(coder.hiredOn)) / 1_440;
  const inexperience = coder.fromMonth > 0 ? truths.newCoderGap * Math.max(0, 1 - days / 90) : 0;
  return coder.skill - drift - inexperience;
};

export const taughtOn = (calendar: Calendar, coder: SeedCoder, day: string): Taught => (coder.team !== truths.taughtTeam ? 'usual' : monthOf(calendar, day) >= truths.taughtFromMonth ? 'taught' : 'untaught');

/** What the coder leaves out on a chart; decided apart, so that the habit of one moves no chart of another. */
const habitOf = (random: Random, coder: SeedCoder, serial: number): ((code: string) => boolean) =>
  (coder.code === truths.habitCoder && random.fork(`habit/${String(serial)}`).chance(truths.habitShare) ? (code) => code.startsWith(truths.habitFamily) : () => false);

/** Every chart of the department, day by day and coder by coder: the same ones for the same seed and day. */
export function* chartsOf(options: DepartmentOptions): Generator<SeedChart> {
  const calendar = calendarOf(options.today);
  const coders = codersOf(options.seed, calendar);
  const random = randomOf(`${options.seed}/charts`);
  const lastDay = addWorkdays(calendar.lastDay, backlogDays);
  let serial = 0;
  for (let day = calendar.firstDay; day <= lastDay; day = addDays(day, 1)) {
    if (!isWorkday(day)) continue;
    for (const coder of coders) {
      const absent = random.chance(1 - presence * (options.share ?? 1));
      if (absent || coder.fromMonth > monthOf(calendar, day)) continue;
      const workType = random.pick(coder.workTypes);
      const count = Math.max(1, Math.round((dailyCharts[workType] ?? 2) * coder.pace * (0.7 + 0.6 * random.next())));
      for (let place = 0; place < count; place++) {
        const chart = chartOf({ calendar, random, coder, workType, day, place, serial: ++serial });
        if (hasHappened(calendar, chart.discharge)) yield chart;
      }
    }
  }
}

interface Making {
  readonly calendar: Calendar;
  readonly random: Random;
  readonly coder: SeedCoder;
  readonly workType: string;
  readonly day: string;
  readonly place: number;
  readonly serial: number;
}

const chartOf = ({ calendar, random, coder, workType, day, place, serial }: Making): SeedChart => {
  const facility = coder.facilities[random.below(coder.facilities.length)] ?? 'NMC';
  const truth = truthOf(random, workType);
  const minutes = Math.max(1, Math.round(((standardMinutes[workType] ?? 5) / coder.pace) * (0.75 + 0.5 * random.next())));
  const ends = midnight(day) + 500 + place * 50 + random.below(35);
  const times = timesOf(random, calendar, { facility, isStay: truth.stay !== null, stayHours: truth.stayHours, ends, minutes });
  const work = codeChart(random, truth, ratesOf(skillOn(calendar, coder, facility, day), taughtOn(calendar, coder, day)), habitOf(random, coder, serial));
  return {
    account: `${facility.charAt(0)}${String(serial).padStart(7, '0')}`,
    mrn: `M${String(random.below(1_000_000)).padStart(6, '0')}`,
    facility,
    workType,
    coder,
    ...times,
    minutes,
    truth,
    work: times.finalCoded === null ? null : work,
  };
};
