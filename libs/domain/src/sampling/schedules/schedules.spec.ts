import fc from 'fast-check';
import { civilDate, instantToLocal } from '../../time/index.js';
import { nextRun } from './next-run.js';
import { runsDue } from './runs-due.js';
import type { ScheduleRule, ScheduleWindow } from './schedule-rule.js';
import { scheduleWords } from './schedule-words.js';
import { windowOf } from './window-of.js';

const at = (text: string): number => Date.parse(text);
const monthly = (day: number, hour: number, zone: string): ScheduleRule => ({ rhythm: 'monthly', day, hour, zone });
const weekly = (day: number, hour: number, zone: string): ScheduleRule => ({ rhythm: 'weekly', day, hour, zone });
const newYork = 'America/New_York';

test.each<[string, ScheduleRule, string, string, string]>([
  ['later this month', monthly(15, 6, newYork), '2026-03-01T12:00:00Z', '2026-03-15', '2026-03-15T10:00:00.000Z'],
  ['next month, once the day is past', monthly(1, 6, newYork), '2026-03-01T12:00:00Z', '2026-04-01', '2026-04-01T10:00:00.000Z'],
  ['today, while its hour is to come', monthly(1, 8, newYork), '2026-03-01T12:59:59Z', '2026-03-01', '2026-03-01T13:00:00.000Z'],
  ['the very instant is over: the next one', monthly(1, 8, newYork), '2026-03-01T13:00:00Z', '2026-04-01', '2026-04-01T12:00:00.000Z'],
  ['over the end of a year', monthly(28, 0, newYork), '2026-12-28T05:00:00Z', '2027-01-28', '2027-01-28T05:00:00.000Z'],
  ['the 28th, in a February without a 29th', monthly(28, 23, newYork), '2026-02-01T00:00:00Z', '2026-02-28', '2026-03-01T04:00:00.000Z'],
  ['east of Greenwich the day begins while UTC has the one before', monthly(1, 0, 'Pacific/Auckland'), '2026-05-31T11:00:00Z', '2026-06-01', '2026-05-31T12:00:00.000Z'],
  ['clocks go forward: 02:00 is never shown, the run is an hour of the clock later', weekly(7, 2, newYork), '2026-03-07T12:00:00Z', '2026-03-08', '2026-03-08T07:00:00.000Z'],
  ['clocks go back: 01:00 is shown twice, the first counts', weekly(7, 1, newYork), '2026-10-31T12:00:00Z', '2026-11-01', '2026-11-01T05:00:00.000Z'],
  ['… and the second is not another run', weekly(7, 1, newYork), '2026-11-01T05:00:00Z', '2026-11-08', '2026-11-08T06:00:00.000Z'],
  ['midnight that is skipped', weekly(7, 0, 'America/Santiago'), '2026-09-05T12:00:00Z', '2026-09-06', '2026-09-06T04:00:00.000Z'],
  ['a zone without daylight saving', weekly(1, 6, 'America/Phoenix'), '2026-03-08T12:00:00Z', '2026-03-09', '2026-03-09T13:00:00.000Z'],
  ['half an hour from Greenwich', weekly(1, 6, 'Asia/Kolkata'), '2026-03-08T12:00:00Z', '2026-03-09', '2026-03-09T00:30:00.000Z'],
  ['a Sunday belongs to the week that began on Monday', weekly(1, 6, 'UTC'), '2026-03-08T12:00:00Z', '2026-03-09', '2026-03-09T06:00:00.000Z'],
])('next run: %s', (_, rule, after, dueOn, dueAt) => {
  const run = nextRun(rule, at(after));
  expect({ dueOn: run.dueOn, dueAt: new Date(run.dueAt).toISOString() }).toEqual({ dueOn, dueAt });
});

test('a weekday or hour that does not exist is refused', () => {
  expect(() => nextRun(weekly(8, 6, 'UTC'), 0)).toThrow(RangeError);
  expect(() => nextRun(monthly(1, 24, 'UTC'), 0)).toThrow(RangeError);
  expect(() => nextRun(monthly(1, 6, 'Mars/Olympus'), 0)).toThrow(RangeError);
});

test.each<[string, ScheduleWindow, string, string, string]>([
  ['a month with 31 days', 'last_month', '2026-04-01', '2026-03-01', '2026-03-31'],
  ['February of a leap year', 'last_month', '2028-03-28', '2028-02-01', '2028-02-29'],
  ['over the end of a year', 'last_month', '2026-01-05', '2025-12-01', '2025-12-31'],
  ['a week from Monday to Sunday, due on a Monday', 'last_week', '2026-03-09', '2026-03-02', '2026-03-08'],
  ['… due on a Sunday: the week before the one it ends', 'last_week', '2026-03-08', '2026-02-23', '2026-03-01'],
  ['28 days that end the day before', 'last_28_days', '2026-03-01', '2026-02-01', '2026-02-28'],
])('window: %s', (_, window, dueOn, from, to) => {
  expect(windowOf(window, dueOn)).toEqual({ from, to });
});

const rules = fc.oneof(
  fc.record({ rhythm: fc.constant('monthly' as const), day: fc.integer({ min: 1, max: 28 }), hour: fc.integer({ min: 0, max: 23 }), zone: fc.constantFrom(newYork, 'UTC', 'Pacific/Auckland', 'America/Santiago', 'Asia/Kolkata', 'Pacific/Apia', 'Australia/Lord_Howe') }),
  fc.record({ rhythm: fc.constant('weekly' as const), day: fc.integer({ min: 1, max: 7 }), hour: fc.integer({ min: 0, max: 23 }), zone: fc.constantFrom(newYork, 'Europe/London', 'Pacific/Chatham', 'America/St_Johns') }),
);
const instants = fc.integer({ min: at('2015-01-01T00:00:00Z'), max: at('2035-01-01T00:00:00Z') });

test('a run is later than asked for, on its day, and asking again from any instant before gives the same one', () => {
  fc.assert(fc.property(rules, instants, fc.double({ min: 0, max: 0.999, noNaN: true }), (rule, after, share) => {
    const run = nextRun(rule, after);
    const between = Math.floor(after + share * (run.dueAt - after));
    expect(run.dueAt).toBeGreaterThan(after);
    expect(civilDate(rule.zone, run.dueAt)).toBe(run.dueOn);
    expect([0, 1]).toContain(Number(instantToLocal(rule.zone, run.dueAt).slice(11, 13)) - rule.hour);
    expect(nextRun(rule, between)).toEqual(run);
  }), { numRuns: 500 });
});

test('runs that came due are each once, in order, whatever the stretch is cut into; monthly windows join without a gap', () => {
  fc.assert(fc.property(rules, instants, fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 }), (rule, since, first, second) => {
    const day = 86_400_000;
    const [middle, now] = [since + first * day, since + (first + second) * day];
    const all = runsDue(rule, since, now);
    expect([...runsDue(rule, since, middle), ...runsDue(rule, middle, now)]).toEqual(all);
    expect(new Set(all.map((run) => run.dueOn)).size).toBe(all.length);
    if (rule.rhythm === 'monthly') for (const [at, run] of all.entries()) if (at > 0) expect(windowOf('last_month', run.dueOn).from > windowOf('last_month', all[at - 1]?.dueOn ?? '').to).toBe(true);
  }), { numRuns: 200 });
});

test('a schedule in words', () => {
  expect([scheduleWords(monthly(1, 6, newYork)), scheduleWords(weekly(1, 13, 'UTC'))]).toEqual(['Every month on day 1 at 06:00 (America/New_York)', 'Every Monday at 13:00 (UTC)']);
});
