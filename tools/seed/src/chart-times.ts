import { hasHappened, monthOf, type Calendar } from './calendar.js';
import { dayOf, type LocalMinutes } from './local-time.js';
import type { Random } from './random.js';
import { truths } from './truths.js';

export interface SeedQuery {
  readonly opened: LocalMinutes;
  /** Null = still open. */
  readonly answered: LocalMinutes | null;
  /** Null while it is open. */
  readonly outcome: 'Agreed' | 'Disagreed' | 'No opinion' | null;
}

/** When things happened to a chart, on its facility's own clock; null = not yet. */
export interface ChartTimes {
  readonly admit: LocalMinutes;
  readonly discharge: LocalMinutes;
  readonly available: LocalMinutes | null;
  readonly assigned: LocalMinutes | null;
  readonly firstCoded: LocalMinutes | null;
  readonly finalCoded: LocalMinutes | null;
  readonly billed: LocalMinutes | null;
  readonly query: SeedQuery | null;
}

/** A delay in minutes around a median of hours, with the long tail that waiting has (log-normal). */
const delay = (random: Random, medianHours: number, spread: number): number => Math.round(medianHours * 60 * Math.exp(spread * Math.max(-2.5, Math.min(2.5, random.normal()))));

export interface Timing {
  readonly facility: string;
  readonly isStay: boolean;
  readonly stayHours: number;
  /** When coding ends, if the demo lasts so long. */
  readonly ends: LocalMinutes;
  /** Minutes of coding. */
  readonly minutes: number;
}

const queryBefore = (random: Random, ends: LocalMinutes): { readonly opened: LocalMinutes; readonly answered: LocalMinutes; readonly outcome: SeedQuery['outcome'] } => {
  const answered = ends - 30 - random.below(360);
  return { opened: answered - delay(random, 26, 0.7), answered, outcome: random.pick(['Agreed', 'Agreed', 'Agreed', 'Agreed', 'Disagreed', 'No opinion']) };
};

/** Charts that wait have an open query more often: it is why they wait. Counted back from the end of coding, so that coders work by day and everything before takes as long as it usually does. */
export const timesOf = (random: Random, calendar: Calendar, { facility, isStay, stayHours, ends, minutes }: Timing): ChartTimes => {
  const asked = random.chance(hasHappened(calendar, ends) ? (isStay ? 0.1 : 0.015) : 0.3) ? queryBefore(random, ends) : null;
  const firstCoded = asked === null ? ends - minutes : asked.opened - Math.ceil(minutes / 2);
  const assigned = firstCoded - delay(random, 4, 0.8);
  const available = assigned - delay(random, 10, 0.7);
  const isLate = facility === truths.lateFacility && monthOf(calendar, dayOf(available)) === truths.lateMonth;
  const discharge = available - delay(random, isStay ? 12 : 7, 0.55) - (isLate ? truths.lateDays * 1_440 : 0);
  const known = (at: LocalMinutes): LocalMinutes | null => (hasHappened(calendar, at) ? at : null);
  const billed = random.chance(0.985) ? known(ends + 240 + delay(random, 28, 0.5)) : null;
  return {
    admit: discharge - Math.round(stayHours * 60),
    discharge,
    available: known(available),
    assigned: known(assigned),
    firstCoded: known(firstCoded),
    finalCoded: known(ends),
    billed,
    query: asked === null || known(asked.opened) === null ? null : known(asked.answered) === null ? { opened: asked.opened, answered: null, outcome: null } : asked,
  };
};
