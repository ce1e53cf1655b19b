import type { Result } from '../result/refusal.js';
import { centerLine } from './center-line.js';
import { checkSubgroups, type ChartLimits, type Subgroups } from './subgroups.js';
import { threeSigma } from './three-sigma.js';

/**
 * p-chart of shares: p̄ ± 3√(p̄q̄/n_i), within [0, 1]. With large groups that differ by more than chance it alarms all the time: take
 * Laney's. No error at all gives limits of 0. Montgomery DC, Introduction to Statistical Quality Control, ch. 7.
 */
export const pChart = (input: Subgroups): Result<ChartLimits> => {
  const refusal = checkSubgroups(input, true);
  if (refusal !== null) return refusal;
  const center = centerLine(input);
  return threeSigma(center, input.sizes.map((size) => Math.sqrt((center * (1 - center)) / size)), 1);
};
