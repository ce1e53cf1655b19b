import type { Result } from '../result/refusal.js';
import { centerLine } from './center-line.js';
import { checkSubgroups, type ChartLimits, type Subgroups } from './subgroups.js';
import { threeSigma } from './three-sigma.js';

/** u-chart of events per unit, which may exceed 1: ū ± 3√(ū/n_i), not below 0. Montgomery DC, Introduction to Statistical Quality Control, ch. 7. */
export const uChart = (input: Subgroups): Result<ChartLimits> => {
  const refusal = checkSubgroups(input, false);
  if (refusal !== null) return refusal;
  const center = centerLine(input);
  return threeSigma(center, input.sizes.map((size) => Math.sqrt(center / size)));
};
