import type { ChartLimits } from './subgroups.js';

/** center ± 3σ per period, not below 0 and not above `highest` (1 for shares). */
export const threeSigma = (center: number, sigmas: readonly number[], highest = Infinity): ChartLimits => ({
  center,
  ucl: sigmas.map((sigma) => Math.min(highest, center + 3 * sigma)),
  lcl: sigmas.map((sigma) => Math.max(0, center - 3 * sigma)),
});
