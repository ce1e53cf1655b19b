import fc from 'fast-check';
import { clockMinutes, type ClockEvents, type Lap } from './clock-minutes.js';
import type { ClockId } from './clock-definitions.js';
import type { QueryInterval } from './paused-milliseconds.js';

const hour = (hours: number): number => hours * 3_600_000;
const query = (opened: number, answered: number | null): QueryInterval => ({ openedAt: hour(opened), answeredAt: answered === null ? null : hour(answered) });
const lap = (hours: number, pausedHours = 0): Lap => ({ minutes: hours * 60, pausedMinutes: pausedHours * 60, reason: null });
const none = (reason: Exclude<Lap['reason'], null>): Lap => ({ minutes: null, pausedMinutes: null, reason });

const coding: ClockEvents = { assigned: hour(10), finalCoded: hour(30) };

const cases: readonly (readonly [string, ClockEvents, ClockId, readonly QueryInterval[], Lap])[] = [
  ['no query: all of it counts', coding, 'assigned-to-coded', [], lap(20)],
  ['one query inside', coding, 'assigned-to-coded', [query(12, 17)], lap(15, 5)],
  ['two apart', coding, 'assigned-to-coded', [query(12, 14), query(20, 21)], lap(17, 3)],
  ['overlapping queries pause once', coding, 'assigned-to-coded', [query(12, 18), query(15, 20)], lap(12, 8)],
  ['one inside the other', coding, 'assigned-to-coded', [query(12, 20), query(14, 15)], lap(12, 8)],
  ['touching queries', coding, 'assigned-to-coded', [query(12, 15), query(15, 18)], lap(14, 6)],
  ['the same query twice', coding, 'assigned-to-coded', [query(12, 15), query(12, 15)], lap(17, 3)],
  ['in any order', coding, 'assigned-to-coded', [query(20, 21), query(12, 14)], lap(17, 3)],
  ['opened before the assignment: from the assignment', coding, 'assigned-to-coded', [query(5, 12)], lap(18, 2)],
  ['answered after coding: to the coding', coding, 'assigned-to-coded', [query(28, 40)], lap(18, 2)],
  ['open to this day: to the coding', coding, 'assigned-to-coded', [query(25, null)], lap(15, 5)],
  ['over before the assignment', coding, 'assigned-to-coded', [query(1, 4)], lap(20)],
  ['opened after coding', coding, 'assigned-to-coded', [query(31, null)], lap(20)],
  ['answered as it was opened', coding, 'assigned-to-coded', [query(12, 12)], lap(20)],
  ['covered whole by a query is 0, not unmeasured', coding, 'assigned-to-coded', [query(9, null)], lap(0, 20)],
  ['coded as it was assigned', { assigned: hour(10), finalCoded: hour(10) }, 'assigned-to-coded', [], lap(0)],
  ['a reversed query', coding, 'assigned-to-coded', [query(15, 12)], none('query answered before it was opened')],
  ['never assigned', { assigned: null, finalCoded: hour(3) }, 'assigned-to-coded', [], none('start missing')],
  ['not coded yet', { assigned: hour(1) }, 'assigned-to-coded', [], none('end missing')],
  ['neither', {}, 'assigned-to-coded', [], none('start missing')],
  ['coded before it was assigned', { assigned: hour(5), finalCoded: hour(3) }, 'assigned-to-coded', [], none('end before start')],
  ['queries do not pause the other clocks', { discharged: hour(0), billed: hour(100) }, 'discharge-to-billed', [query(10, 50)], lap(100)],
  ['nor does a reversed one harm them', { discharged: hour(0), billed: hour(100) }, 'discharge-to-billed', [query(50, 10)], lap(100)],
  ['discharge to available', { discharged: hour(1), available: hour(3.5) }, 'discharge-to-available', [], lap(2.5)],
  ['available to first coded', { available: hour(1), firstCoded: hour(2) }, 'available-to-first-coded', [], lap(1)],
  ['query open', { queryOpened: hour(1), queryAnswered: hour(49) }, 'query-open', [], lap(48)],
  ['coded to audited', { finalCoded: hour(1), audited: hour(25) }, 'coded-to-audited', [], lap(24)],
  ['audited to acknowledged', { audited: hour(1), acknowledged: hour(2) }, 'audited-to-acknowledged', [], lap(1)],
];

test.each(cases)('%s', (_, events, clock, queries, expected) => {
  expect(clockMinutes(events, clock, queries)).toEqual(expected);
});

test('minutes and pauses add up to the time between the events, and neither is negative', () => {
  const instant = fc.integer({ min: 0, max: hour(1000) });
  const interval = fc.tuple(instant, fc.option(instant)).map(([a, b]): QueryInterval => ({ openedAt: b === null ? a : Math.min(a, b), answeredAt: b === null ? null : Math.max(a, b) }));
  fc.assert(fc.property(instant, instant, fc.array(interval, { maxLength: 8 }), (a, b, queries) => {
    const events = { assigned: Math.min(a, b), finalCoded: Math.max(a, b) };
    const measured = clockMinutes(events, 'assigned-to-coded', queries);
    expect(measured.minutes).toBeGreaterThanOrEqual(0);
    expect(measured.pausedMinutes).toBeGreaterThanOrEqual(0);
    expect((measured.minutes ?? NaN) + (measured.pausedMinutes ?? NaN)).toBeCloseTo((events.finalCoded - events.assigned) / 60_000, 6);
  }));
});
