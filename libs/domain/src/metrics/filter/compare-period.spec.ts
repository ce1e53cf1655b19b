import fc from 'fast-check';
import { addDays, daysBetween, isoWeekday } from '../../time/index.js';
import { comparePeriod } from './compare-period.js';
import type { CompareMode } from './metric-filter.js';

const cases: readonly (readonly [string, string, string, CompareMode, readonly [string, string] | null])[] = [
  ['off', '2026-11-01', '2026-11-28', 'off', null],
  ['28 days just before', '2026-11-01', '2026-11-28', 'previous', ['2026-10-04', '2026-10-31']],
  ['whole weeks match by themselves', '2026-11-01', '2026-11-28', 'previous-weekdays', ['2026-10-04', '2026-10-31']],
  ['one Tuesday meets the Tuesday before', '2026-11-24', '2026-11-24', 'previous-weekdays', ['2026-11-17', '2026-11-17']],
  ['one day just before', '2026-11-24', '2026-11-24', 'previous', ['2026-11-23', '2026-11-23']],
  ['ten days go back two weeks', '2026-11-10', '2026-11-19', 'previous-weekdays', ['2026-10-27', '2026-11-05']],
  ['last year, the same dates', '2026-11-01', '2026-11-28', 'last-year', ['2025-11-01', '2025-11-28']],
  ['29 February meets 28', '2024-02-29', '2024-03-01', 'last-year', ['2023-02-28', '2023-03-01']],
];
test.each(cases)('%s', (_, from, to, mode, expected) => {
  expect(comparePeriod({ from, to }, mode)).toEqual(expected === null ? null : { from: expected[0], to: expected[1] });
});

test('matched weekdays: same length, same weekdays, before, at most a week apart', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 30_000 }), fc.integer({ min: 0, max: 800 }), (start, length) => {
    const from = addDays('1990-01-01', start);
    const to = addDays(from, length);
    const compared = comparePeriod({ from, to }, 'previous-weekdays');
    if (compared === null) throw new Error('a comparison was asked for');
    expect(daysBetween(compared.from, compared.to)).toBe(length);
    expect(isoWeekday(compared.from)).toBe(isoWeekday(from));
    expect(daysBetween(compared.to, from)).toBeGreaterThanOrEqual(1);
    expect(daysBetween(compared.to, from)).toBeLessThanOrEqual(7);
  }));
});
