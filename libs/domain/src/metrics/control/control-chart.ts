import { isRefusal, runRules } from '../../statistics/index.js';
import type { ControlKind } from './control-kind.js';
import { inPlace } from './in-place.js';
import { type ControlPeriod, SETTLED, standardise } from './standardise.js';

/**
 * `beyond`: outside the 3σ limits. `run`: at least the eighth in a row on one side of the centre. `two`, `four`: two of three beyond 2σ,
 * four of five beyond 1σ, on one side.
 */
export type ControlSignal = 'beyond' | 'run' | 'two' | 'four';

/** `usual`: 3σ and the run of 8. `western-electric`: all four, which alarm in 20 % of quiet charts of 24 points. */
export type ControlRules = 'usual' | 'western-electric';

export interface ControlPoint {
  readonly value: number;
  /** 3σ limits of the period: of a share within [0, 1], of a rate not below 0. */
  readonly lower: number;
  readonly upper: number;
  readonly signals: readonly ControlSignal[];
}

export interface ControlChart {
  /** Σcount ÷ Σsize. */
  readonly center: number;
  /** How much more than chance the periods differ; null when they cannot. */
  readonly sigmaZ: number | null;
  /** In the order of the periods; null where nothing was judged. */
  readonly points: readonly (ControlPoint | null)[];
  readonly measured: number;
  /** Fewer than 20 points: the limits still move with each new one. */
  readonly provisional: boolean;
}

/**
 * A share, or events per unit, over time against what common causes allow: Laney p′ or u′, with 3σ and the run of 8 unless more rules
 * are asked for. Periods in which nothing was judged are passed over and do not break a run. Null with fewer than two points.
 */
export const controlChart = (periods: readonly ControlPeriod[], { rules = 'usual', kind = 'share' }: { readonly rules?: ControlRules; readonly kind?: ControlKind } = {}): ControlChart | null => {
  const standardised = standardise(periods, kind);
  if (standardised === null) return null;
  const { limits, positions } = standardised;
  const z = limits.z.filter((value) => value !== null);
  // Where no period differs there is nothing to standardise by, and so no signal either.
  const signals = runRules({ z: z.length === positions.length ? z : [] });
  const lists: readonly (readonly [ControlSignal, readonly number[]])[] = isRefusal(signals) ? [] : [
    ['beyond', signals.we1], ['run', signals.we4], ...(rules === 'usual' ? [] : [['two', signals.we2], ['four', signals.we3]] as const),
  ];
  const points = positions.map((position, at): ControlPoint => {
    const period = periods[position];
    return {
      value: period ? period.count / period.size : limits.center,
      lower: limits.lcl[at] ?? limits.center,
      upper: limits.ucl[at] ?? limits.center,
      signals: lists.flatMap(([signal, found]) => (found.includes(at + 1) ? [signal] : [])),
    };
  });
  return { center: limits.center, sigmaZ: limits.sigmaZ, points: inPlace(periods.length, positions, points), measured: positions.length, provisional: positions.length < SETTLED };
};
