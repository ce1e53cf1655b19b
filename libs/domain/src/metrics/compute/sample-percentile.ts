import type { ClockSample } from '../facts/facts.js';
import { sampleSize } from './sample-size.js';

/**
 * The exact percentile of a sample in minutes, type 7: linear between the order statistics around (n − 1)·share. Null for an
 * empty sample. Percentiles of cells are never averaged: merge their samples.
 *
 * Hyndman RJ, Fan Y (1996) Sample quantiles in statistical packages. Am Stat 50:361–365, definition 7.
 *
 * @param share 0 ≤ share ≤ 1
 */
export const samplePercentile = (sample: ClockSample, share: number): number | null => {
  const size = sampleSize(sample);
  if (size === 0) return null;
  const position = (size - 1) * share;
  const below = Math.floor(position);
  const low = orderStatistic(sample, below);
  const high = orderStatistic(sample, Math.min(below + 1, size - 1));
  return low + (position - below) * (high - low);
};

/** The lap at a 0-based rank below the sample's size. */
const orderStatistic = (sample: ClockSample, rank: number): number => {
  if (sample.kind === 'sorted') return sample.minutes[rank] ?? 0;
  let before = 0;
  const at = sample.counts.findIndex((count) => (before += count) > rank);
  return sample.minutes[at] ?? 0;
};
