import { clockDefinitions, type ClockDefinition, type ClockEvent, type ClockId } from './clock-definitions.js';
import { pausedMilliseconds, type QueryInterval } from './paused-milliseconds.js';

export type ClockEvents = Readonly<Partial<Record<ClockEvent, number | null>>>;

export type Unmeasured = 'start missing' | 'end missing' | 'end before start' | 'query answered before it was opened';

/** One lap: its length without pauses, or why there is none. */
export type Lap = { readonly minutes: number; readonly pausedMinutes: number; readonly reason: null } | { readonly minutes: null; readonly pausedMinutes: null; readonly reason: Unmeasured };

const unmeasured = (reason: Unmeasured): Lap => ({ minutes: null, pausedMinutes: null, reason });
const toMinutes = (milliseconds: number): number => milliseconds / 60_000;

/**
 * The minutes a clock ran on one chart. Events and queries are instants in milliseconds since 1970. A missing or reversed
 * event, or a reversed query on a clock that queries pause, leaves the lap unmeasured: null with the reason, never 0 and never
 * negative. A lap that a query covered whole is 0.
 */
export const clockMinutes = (events: ClockEvents, clock: ClockId, queries: readonly QueryInterval[] = []): Lap => {
  const { start, end, pausedByQueries }: ClockDefinition = clockDefinitions[clock];
  const from = events[start] ?? null;
  const to = events[end] ?? null;
  if (from === null) return unmeasured('start missing');
  if (to === null) return unmeasured('end missing');
  if (to < from) return unmeasured('end before start');
  if (!pausedByQueries) return { minutes: toMinutes(to - from), pausedMinutes: 0, reason: null };
  if (queries.some(({ openedAt, answeredAt }) => answeredAt !== null && answeredAt < openedAt)) return unmeasured('query answered before it was opened');
  const paused = pausedMilliseconds(from, to, queries);
  return { minutes: toMinutes(to - from - paused), pausedMinutes: toMinutes(paused), reason: null };
};
