import { formatCount } from './format-count.js';
import { formatDate, formatDateTime } from './format-date.js';
import { formatDuration, formatHours } from './format-hours.js';
import { formatInterval } from './format-interval.js';
import { formatMoney } from './format-money.js';
import { formatPercent } from './format-percent.js';
import { formatPoints } from './format-points.js';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('display formatting', () => {
  test.each([
    ['a share', formatPercent(0.9412), '94.1 %'],
    ['none correct is 0 %, not a dash', formatPercent(0), '0.0 %'],
    ['a share without decimals', formatPercent(0.8, 0), '80 %'],
    ['a gain', formatPoints(0.0123), '+1.2 pts'],
    ['a loss', formatPoints(-0.02), '−2.0 pts'],
    ['a difference that rounds to nothing', formatPoints(-0.0001), '±0.0 pts'],
    ['a count', formatCount(12345), '12,345'],
    ['hours', formatHours(12.46), '12.5 h'],
    ['minutes', formatDuration(0.7), '42 min'],
    ['days', formatDuration(74.4), '3.1 d'],
    ['a civil date', formatDate('2026-11-01'), 'Nov 1, 2026'],
    ['an instant in a zone on a daylight-saving day', formatDateTime('2026-11-01T06:30:00Z', 'America/New_York'), 'Nov 1, 2026, 01:30'],
    ['money from a numeric string', formatMoney('-1204.50'), '−$1,205'],
    ['money with cents', formatMoney('12.5', { cents: true }), '$12.50'],
    ['an estimate', formatInterval({ value: 0.941, low: 0.918, high: 0.959, n: 812 }), '94.1 % (91.8–95.9), n = 812'],
    ['an estimate without interval', formatInterval({ value: 0.941, n: 12 }), '94.1 %, n = 12'],
    ['nothing audited', formatInterval({ value: null, low: null, high: null, n: 0 }), '—, n = 0'],
  ])('%s', (_name, shown, expected) => {
    expect(plain(shown)).toBe(expected);
  });

  test.each([formatPercent, formatPoints, formatCount, formatHours, formatDuration, formatDate, formatDateTime, formatMoney])('not measured is an em dash', (format) => {
    expect(format(null)).toBe('—');
    expect(format(undefined)).toBe('—');
    expect(format('not a value')).toBe('—');
  });
});
