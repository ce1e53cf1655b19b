import type { Period } from '@overread/api-platform';
import { periods } from '@overread/domain/time';

type Grain = 'day' | 'week' | 'month';

/** Whole calendar periods that touch the range. */
export const calendarPeriods = (range: Period, grain: Grain): Period[] => periods(range.from, range.to, grain).map(({ from, to }) => ({ from, to }));

/** The same, cut at the ends of the range: figures never come from outside it. */
export const cutPeriods = (range: Period, grain: Grain): Period[] =>
  calendarPeriods(range, grain).map(({ from, to }) => ({ from: from < range.from ? range.from : from, to: to > range.to ? range.to : to }));
