import fc from 'fast-check';
import { axisOf } from './axis.js';
import type { ChartUnit } from './chart-unit.js';

const labels = (values: readonly (number | null)[], unit: ChartUnit, options = {}): string[] => axisOf(values, unit, options).ticks.map(({ label }) => label);

const cases: readonly (readonly [string, readonly (number | null)[], ChartUnit, object, readonly string[]])[] = [
  ['accuracy near the top ends at 100 %', [0.912, 0.968, 0.99], 'ratio', {}, ['90\u00a0%', '92\u00a0%', '94\u00a0%', '96\u00a0%', '98\u00a0%', '100\u00a0%']],
  ['one share has room around it', [1], 'ratio', {}, ['95\u00a0%', '96\u00a0%', '97\u00a0%', '98\u00a0%', '99\u00a0%', '100\u00a0%']],
  ['productivity may pass 100 %', [0.5, 1.3], 'ratio', { fromZero: true }, ['0\u00a0%', '50\u00a0%', '100\u00a0%', '150\u00a0%']],
  ['counts have whole steps', [1, 2], 'count', { fromZero: true }, ['0', '1', '2']],
  ['hours', [3, 47], 'hours', { fromZero: true }, ['0\u00a0h', '10\u00a0h', '20\u00a0h', '30\u00a0h', '40\u00a0h', '50\u00a0h']],
  ['nothing measured still has an axis', [null, null], 'ratio', { count: 2 }, ['0\u00a0%', '50\u00a0%', '100\u00a0%']],
  ['fine steps get a decimal', [0.95, 0.96], 'ratio', {}, ['95\u00a0%', '95.2\u00a0%', '95.4\u00a0%', '95.6\u00a0%', '95.8\u00a0%', '96\u00a0%']],
];
test.each(cases)('%s', (_, values, unit, options, expected) => {
  expect(labels(values, unit, options)).toEqual(expected);
});

test('every value lies inside, ticks ascend, a share never leaves 0–100 %', () => {
  fc.assert(fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 20 }), fc.boolean(), (values, fromZero) => {
    const { domain: [low, high], ticks } = axisOf(values, 'ratio', { fromZero });
    expect(low).toBeGreaterThanOrEqual(0);
    expect(high).toBeLessThanOrEqual(1);
    for (const value of values) {
      expect(value).toBeGreaterThanOrEqual(low - 1e-9);
      expect(value).toBeLessThanOrEqual(high + 1e-9);
    }
    expect([...ticks].sort((a, b) => a.value - b.value)).toEqual(ticks);
    expect(ticks.length).toBeLessThanOrEqual(12);
  }));
});
