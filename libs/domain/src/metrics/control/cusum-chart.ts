import { cusum, isRefusal } from '../../statistics/index.js';
import type { ControlKind } from './control-kind.js';
import { deviations } from './deviations.js';
import { inPlace } from './in-place.js';
import { type ControlPeriod, SETTLED, standardise } from './standardise.js';

/** k = 0.5 with h = 5: an in-control chart alarms once in about 465 points, a shift of 1σ is seen after about 10, if centre and σ are known. Hawkins DM, Olwell DH (1998); Montgomery, ch. 9. */
export const CUSUM_DESIGN = { k: 0.5, h: 5 } as const;

export interface CusumPoint {
  /** The period's own share or rate. */
  readonly value: number;
  /** The period's deviation from the centre in the chart's σ. */
  readonly z: number;
  /** Deviations above and below the centre added up beyond the slack, in σ; neither is below 0. */
  readonly plus: number;
  readonly minus: number;
  /** Sums above h: `above`, `below`, rarely both. */
  readonly signals: readonly ('below' | 'above')[];
  /** Position of the period with which the sum that signals left 0: about when the shift began. Null without a signal. */
  readonly since: number | null;
}

export interface CusumChart {
  readonly center: number;
  /** As of the Laney chart; null or 0 when no period differs. */
  readonly sigmaZ: number | null;
  /** The sum that signals, in σ. */
  readonly h: number;
  readonly points: readonly (CusumPoint | null)[];
  readonly measured: number;
  readonly provisional: boolean;
}

/**
 * Tabular CUSUM of the Laney z of each period, from 0 on both sides and not reset by a signal: it says since when. Groups of different
 * sizes make no difference to z. Centre and σz are of the same points. Periods in which nothing was judged are passed over. Null with
 * fewer than two points.
 *
 * Page ES (1954) Biometrika 41:100; Laney DB (2002) Quality Engineering 14:531.
 */
export const cusumChart = (periods: readonly ControlPeriod[], { kind = 'share', k = CUSUM_DESIGN.k, h = CUSUM_DESIGN.h }: { readonly kind?: ControlKind; readonly k?: number; readonly h?: number } = {}): CusumChart | null => {
  const standardised = standardise(periods, kind);
  if (standardised === null) return null;
  const { limits, positions } = standardised;
  const z = deviations(standardised);
  const sums = cusum({ x: z, target: 0, sigma: 1, k, h });
  if (isRefusal(sums)) return null;
  /** The measured point after the last 0 of a sum, up to `at`. */
  const leftZero = (side: readonly number[], at: number): number | null => positions[side.slice(0, at + 1).lastIndexOf(0) + 1] ?? null;
  const points = positions.map((position, at): CusumPoint => {
    const period = periods[position];
    const [up, down] = [sums.signalsUp.includes(at + 1), sums.signalsDown.includes(at + 1)];
    return {
      value: period ? period.count / period.size : limits.center,
      z: z[at] ?? 0,
      plus: sums.plus[at] ?? 0,
      minus: sums.minus[at] ?? 0,
      signals: [...(down ? ['below' as const] : []), ...(up ? ['above' as const] : [])],
      since: down ? leftZero(sums.minus, at) : up ? leftZero(sums.plus, at) : null,
    };
  });
  return { center: limits.center, sigmaZ: limits.sigmaZ, h, points: inPlace(periods.length, positions, points), measured: positions.length, provisional: positions.length < SETTLED };
};
