import { tQuantile } from '../statistics/distributions/t-quantile.js';
import type { Estimate, Limits, WithoutLimits } from './figure-estimate.js';
import type { EstimateMethodId } from './estimate-methods.js';

type Bounds = Pick<Limits, 'se' | 'lower' | 'upper' | 'lowerOneSided'>;

/** A point with its limits, and the precision that follows from them. */
export const limitsOf = (point: number | null, { se, lower, upper, lowerOneSided }: Bounds): Limits => {
  const halfWidth = lower === null || upper === null ? null : (upper - lower) / 2;
  return { point, se, lower, upper, lowerOneSided, halfWidth, precision: halfWidth === null || point === null || point === 0 ? null : halfWidth / Math.abs(point) };
};

/** A point of which nothing more is known; null = not even that. */
export const pointOnly = (point: number | null): Limits => limitsOf(point, { se: null, lower: null, upper: null, lowerOneSided: null });

/** t limits around a point, two-sided and the lower one one-sided at the same level; null without degrees of freedom. */
export const tLimits = (point: number, se: number, df: number, conf: number): Limits => {
  const two = tQuantile(1 - (1 - conf) / 2, df);
  const one = tQuantile(conf, df);
  return two === null || one === null ? pointOnly(point) : limitsOf(point, { se, lower: point - two * se, upper: point + two * se, lowerOneSided: point - one * se });
};

/** The same of a figure `by` times as large. */
export const scaleLimits = ({ point, ...bounds }: Limits, by: number): Limits => {
  const times = (value: number | null): number | null => (value === null ? null : value * by);
  return limitsOf(times(point), { se: times(bounds.se), lower: times(bounds.lower), upper: times(bounds.upper), lowerOneSided: times(bounds.lowerOneSided) });
};

/** Limits of a share cannot leave [0, 1]. */
export const withinShare = ({ point, se, lower, upper, lowerOneSided }: Limits): Limits => {
  const clip = (value: number | null): number | null => (value === null ? null : Math.min(1, Math.max(0, value)));
  return limitsOf(point, { se, lower: clip(lower), upper: clip(upper), lowerOneSided: clip(lowerOneSided) });
};

/** An estimate by its limits per chart, over N charts. */
export const perChart = (method: EstimateMethodId, mean: Limits, N: number, more: Partial<Pick<Estimate, 'nEffective' | 'noError' | 'without'>> = {}): Estimate =>
  ({ method, total: scaleLimits(mean, N), mean, nEffective: null, noError: null, without: null, ...more });

/** An estimate by its limits over N charts. */
export const overAll = (method: EstimateMethodId, total: Limits, N: number, more: Partial<Pick<Estimate, 'nEffective' | 'without'>> = {}): Estimate =>
  ({ method, total, mean: N === 0 ? pointOnly(null) : scaleLimits(total, 1 / N), nEffective: null, noError: null, without: null, ...more });

/** The frame's own figure. */
export const known = (total: number, N: number): Estimate => overAll('census', limitsOf(total, { se: 0, lower: total, upper: total, lowerOneSided: total }), N);

/** No limits, and why; `total` is the point over N charts. */
export const withoutLimits = (method: EstimateMethodId, total: number | null, N: number, without: WithoutLimits): Estimate => overAll(method, pointOnly(total), N, { without });
