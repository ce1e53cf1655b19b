import type { RangeName } from '@overread/domain/metrics';
import { daysOf } from './range-days.js';

describe('the days of a range', () => {
  test.each<[RangeName, string, string, string]>([
    ['today', '2026-11-24', '2026-11-24', '2026-11-24'],
    ['last_7d', '2026-11-24', '2026-11-18', '2026-11-24'],
    ['last_28d', '2026-03-01', '2026-02-02', '2026-03-01'],
    ['last_365d', '2028-03-01', '2027-03-03', '2028-03-01'],
    ['this_week', '2026-11-29', '2026-11-23', '2026-11-29'],
    ['last_week', '2026-11-23', '2026-11-16', '2026-11-22'],
    ['this_month', '2026-11-24', '2026-11-01', '2026-11-24'],
    ['last_month', '2026-03-31', '2026-02-01', '2026-02-28'],
    ['this_quarter', '2026-11-24', '2026-10-01', '2026-11-24'],
    ['last_quarter', '2026-01-15', '2025-10-01', '2025-12-31'],
    ['this_year', '2026-11-24', '2026-01-01', '2026-11-24'],
    ['last_year', '2026-11-24', '2025-01-01', '2025-12-31'],
  ])('%s on %s is %s to %s', (range, today, from, to) => {
    expect(daysOf(range, today)).toEqual({ from, to });
  });

  test('a custom range is itself', () => {
    expect(daysOf({ from: '2026-01-01', to: '2026-01-02' }, '2026-11-24')).toEqual({ from: '2026-01-01', to: '2026-01-02' });
  });
});
