import { ewma, isRefusal } from '../../statistics/index.js';
import type { ControlKind } from './control-kind.js';
import { deviations } from './deviations.js';
import { inPlace } from './in-place.js';
import { type ControlPeriod, SETTLED, standardise } from './standardise.js';

/** λ = 0.2 with L = 3: an in-control chart alarms once in about 560 points, a shift of 1σ is seen after about 11, if centre and σ are known. Lucas JM, Saccucci MS (1990) Technometrics 32:1; Montgomery, ch. 9. */
export const EWMA_DESIGN = { lambda: 0.2, L: 3 } as const;

export interface EwmaPoint {
  /** The period's own share or rate. */
  readonly value: number;
  /** The period's deviation from the centre in the chart's σ. */
  readonly z: number;
  /** The weighted average of the deviations up to here, in σ. */
  readonly average: number;
  /** Limits of the average; the first are narrower. */
  readonly lower: number;
  readonly upper: number;
  readonly signal: 'below' | 'above' | null;
}

export interface EwmaChart {
  readonly center: number;
  /** As of the Laney chart; null or 0 when no period differs. */
  readonly sigmaZ: number | null;
  readonly points: readonly (EwmaPoint | null)[];
  readonly measured: number;
  readonly provisional: boolean;
}

/**
 * Exponentially weighted moving average of the Laney z of each period, from 0: small shifts that last show sooner than on a p′ or u′
 * chart. Groups of different sizes make no difference to z, so one pair of limits ± L√(λ/(2 − λ)(1 − (1 − λ)^2i)) holds for all.
 * Centre and σz are of the same points. Periods in which nothing was judged are passed over. Null with fewer than two points.
 *
 * Roberts SW (1959) Technometrics 1:239; Laney DB (2002) Quality Engineering 14:531.
 */
export const ewmaChart = (periods: readonly ControlPeriod[], { kind = 'share', lambda = EWMA_DESIGN.lambda, L = EWMA_DESIGN.L }: { readonly kind?: ControlKind; readonly lambda?: number; readonly L?: number } = {}): EwmaChart | null => {
  const standardised = standardise(periods, kind);
  if (standardised === null) return null;
  const { limits, positions } = standardised;
  const z = deviations(standardised);
  const smoothed = ewma({ x: z, center: 0, sigma: 1, lambda, L });
  if (isRefusal(smoothed)) return null;
  const points = positions.map((position, at): EwmaPoint => {
    const period = periods[position];
    const average = smoothed.z[at] ?? 0;
    return {
      value: period ? period.count / period.size : limits.center,
      z: z[at] ?? 0,
      average,
      lower: smoothed.lcl[at] ?? 0,
      upper: smoothed.ucl[at] ?? 0,
      signal: smoothed.signals.includes(at + 1) ? (average < 0 ? 'below' : 'above') : null,
    };
  });
  return { center: limits.center, sigmaZ: limits.sigmaZ, points: inPlace(periods.length, positions, points), measured: positions.length, provisional: positions.length < SETTLED };
};
