import fc from 'fast-check';
import { normalCdf } from './normal-cdf.js';
import { normalQuantile } from './normal-quantile.js';

test.each([
  [0.975, 1.959963984540054],
  [1e-6, -4.753424308822899],
  [1e-12, -7.03448382530113],
  [1e-20, -9.26234008979841],
  [1e-100, -21.2734535609653],
  [1e-300, -37.0470962993612],
])('P(Z ≤ z) = %d', (p, z) => {
  expect(Math.abs(normalQuantile(p) / z - 1)).toBeLessThan(1e-13);
});

test('the share below a quantile is p, in either tail', () => {
  fc.assert(fc.property(fc.double({ min: -200, max: -0.31, noNaN: true }), (exponent) => {
    const p = 10 ** exponent;
    expect(Math.abs(normalCdf(normalQuantile(p)) / p - 1)).toBeLessThan(1e-10);
  }));
});

test('the ends are infinite and beyond them is nothing', () => {
  expect([normalQuantile(0), normalQuantile(1), normalQuantile(-0.1), normalQuantile(1.1)]).toEqual([-Infinity, Infinity, Number.NaN, Number.NaN]);
});
