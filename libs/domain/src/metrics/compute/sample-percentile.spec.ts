import fc from 'fast-check';
import { samplePercentile } from './sample-percentile.js';

const sorted = (minutes: readonly number[]) => ({ kind: 'sorted' as const, minutes });

const cases: readonly (readonly [string, readonly number[], number, number | null])[] = [
  ['nothing', [], 0.5, null],
  ['one lap is every percentile', [7], 0.9, 7],
  ['the median of two lies between', [10, 20], 0.5, 15],
  ['type 7, first quarter', [1, 2, 3, 4, 10], 0.25, 2],
  ['type 7, 90th', [1, 2, 3, 4, 10], 0.9, 7.6],
  ['the least', [1, 2, 3, 4, 10], 0, 1],
  ['the greatest', [1, 2, 3, 4, 10], 1, 10],
];
test.each(cases)('%s', (_, minutes, share, expected) => {
  const got = samplePercentile(sorted(minutes), share);
  if (expected === null) expect(got).toBeNull();
  else expect(got).toBeCloseTo(expected, 12);
});

test('counted lengths give what the laps themselves give', () => {
  const lengths = fc.uniqueArray(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 20 }).map((minutes) => minutes.sort((a, b) => a - b));
  fc.assert(fc.property(lengths, fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 20, maxLength: 20 }), fc.double({ min: 0, max: 1, noNaN: true }), (minutes, counts, share) => {
    const laps = minutes.flatMap((length, at) => Array.from({ length: counts[at] ?? 1 }, () => length));
    expect(samplePercentile({ kind: 'counted', minutes, counts: counts.slice(0, minutes.length) }, share)).toBe(samplePercentile(sorted(laps), share));
  }));
});
