import { isRefusal, laneyP, laneyU, type LaneyLimits } from '../../statistics/index.js';
import type { ControlKind } from './control-kind.js';

/** What was counted in one period: units right of units judged, or events of units; null = nothing was judged, which makes no point. */
export type ControlPeriod = { readonly count: number; readonly size: number } | null;

/** Points from which limits are settled. */
export const SETTLED = 20;

export interface Standardised {
  readonly limits: LaneyLimits;
  /** Positions, among all periods, of the measured ones, in order. */
  readonly positions: readonly number[];
}

/** Laney limits of the periods in which something was judged: p′ of shares, u′ of rates. Null with fewer than two of them: there is no spread to see. */
export const standardise = (periods: readonly ControlPeriod[], kind: ControlKind): Standardised | null => {
  const measured = periods.flatMap((period, at) => (period === null || period.size <= 0 ? [] : [{ ...period, at }]));
  const limits = (kind === 'share' ? laneyP : laneyU)({ counts: measured.map(({ count }) => count), sizes: measured.map(({ size }) => size) });
  return isRefusal(limits) ? null : { limits, positions: measured.map(({ at }) => at) };
};
