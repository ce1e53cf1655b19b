import fc from 'fast-check';
import { isRefusal } from '../result/refusal.js';
import { ddMapping } from './dd-mapping.js';
import { mergeSketches } from './merge-sketches.js';
import { mergedQuantiles } from './merged-quantiles.js';
import { sketchOf } from './sketch-of.js';

const minutes = fc.array(fc.oneof(fc.constant(0), fc.double({ min: 0.01, max: 1e6, noNaN: true })), { maxLength: 60 });

test('merged sketches are the sketch of the merged data, in whatever order they are merged', () => {
  fc.assert(fc.property(fc.array(minutes, { minLength: 1, maxLength: 5 }), (slices) => {
    const whole = sketchOf(slices.flat(), 0.01);
    const sketches = slices.map((slice) => sketchOf(slice, 0.01));
    for (const parts of [sketches, [...sketches].reverse()]) {
      const merged = mergeSketches(parts);
      if (isRefusal(merged)) throw new Error(merged.error);
      expect({ ...merged, buckets: [...merged.buckets].sort(([a], [b]) => a - b) }).toEqual({ ...whole, buckets: [...whole.buckets].sort(([a], [b]) => a - b) });
    }
  }));
});

test('a quantile lies within the accuracy of the value of its rank', () => {
  fc.assert(fc.property(minutes.filter((values) => values.length > 0), fc.constantFrom(0, 0.25, 0.5, 0.9, 0.99, 1), fc.constantFrom(0.01, 0.05), (values, q, relativeAccuracy) => {
    const exact = [...values].sort((a, b) => a - b)[Math.floor(q * (values.length - 1) + 1e-9)] ?? 0;
    const result = mergedQuantiles({ relativeAccuracy, slices: [values], q: [q] });
    if (isRefusal(result)) throw new Error(result.error);
    expect(Math.abs((result.quantiles[0] ?? Number.NaN) - exact)).toBeLessThanOrEqual(relativeAccuracy * exact * (1 + 1e-9));
  }));
});

test('sketches of different accuracy are not added', () => {
  expect(mergeSketches([sketchOf([1], 0.01), sketchOf([1], 0.02)])).toEqual({ error: 'INVALID_INPUT' });
});

test('1 lies in bucket 0, as does what is a little less', () => {
  expect(ddMapping({ relativeAccuracy: 0.01, value: 0.995 })).toMatchObject({ key: 0 });
  expect(Object.is((ddMapping({ relativeAccuracy: 0.01, value: 0.995 }) as { key: number }).key, 0)).toBe(true);
});
