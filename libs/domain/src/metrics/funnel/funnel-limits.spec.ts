import { designEffect } from './design-effect.js';
import { funnelLimits } from './funnel-limits.js';

test('nothing judged has no limits', () => {
  expect(funnelLimits(0, 0.95, 0.95)).toBeNull();
});

test('limits stay within 0 and 1 where three sigma would not', () => {
  expect(funnelLimits(30, 0.95, 0.997)).toEqual({ lower: 24 / 30, upper: 1 });
});

test('a design effect of 4 has the limits of a quarter of the units', () => {
  expect(funnelLimits(400, 0.9, 0.95, 4)).toEqual(funnelLimits(100, 0.9, 0.95));
});

test('the design effect of an interval twice as wide as that of single units is 4', () => {
  const half = 2 * 1.959963984540054 * Math.sqrt((0.9 * 0.1) / 1000);
  expect(designEffect(0.9, 1000, { lower: 0.9 - half, upper: 0.9 + half })).toBeCloseTo(4, 9);
});

test.each([['no interval', 0.9, null], ['a narrower interval', 0.9, { lower: 0.9, upper: 0.9 }], ['a rate of 1', 1, { lower: 0.9, upper: 1 }]] as const)('%s says nothing: 1', (_, share, interval) => {
  expect(designEffect(share, 1000, interval)).toBe(1);
});
