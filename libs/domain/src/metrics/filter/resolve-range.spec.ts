import { rangeNames, type RangeName } from './metric-filter.js';
import { resolveRange } from './resolve-range.js';

const onTuesday: Readonly<Record<RangeName, readonly [string, string]>> = {
  today: ['2026-11-24', '2026-11-24'],
  last_7d: ['2026-11-18', '2026-11-24'],
  last_28d: ['2026-10-28', '2026-11-24'],
  last_90d: ['2026-08-27', '2026-11-24'],
  last_365d: ['2025-11-25', '2026-11-24'],
  this_week: ['2026-11-23', '2026-11-24'],
  last_week: ['2026-11-16', '2026-11-22'],
  this_month: ['2026-11-01', '2026-11-24'],
  last_month: ['2026-10-01', '2026-10-31'],
  this_quarter: ['2026-10-01', '2026-11-24'],
  last_quarter: ['2026-07-01', '2026-09-30'],
  this_year: ['2026-01-01', '2026-11-24'],
  last_year: ['2025-01-01', '2025-12-31'],
};
test.each(rangeNames)('%s on Tuesday 24 November 2026', (name) => {
  const [from, to] = onTuesday[name];
  expect(resolveRange(name, '2026-11-24')).toEqual({ from, to });
});

test('a written-out range is itself', () => {
  expect(resolveRange({ from: '2026-01-31', to: '2026-02-28' }, '2030-01-01')).toEqual({ from: '2026-01-31', to: '2026-02-28' });
});

test('what is not a day of the calendar is refused', () => {
  expect(() => resolveRange({ from: '2026-02-29', to: '2026-03-01' }, '2026-01-01')).toThrow(RangeError);
  expect(() => resolveRange('last_7d', 'today')).toThrow(RangeError);
});
