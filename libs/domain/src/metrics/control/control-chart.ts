import { isRefusal, laneyP, runRules } from '../../statistics/index.js';

/** Units right of units judged in one period; null = nothing was judged, which makes no point. */
export type ControlPeriod = { readonly right: number; readonly judged: number } | null;

/**
 * `beyond`: outside the 3σ limits. `run`: at least the eighth in a row on one side of the centre. `two`, `four`: two of three beyond 2σ,
 * four of five beyond 1σ, on one side.
 */
export type ControlSignal = 'beyond' | 'run' | 'two' | 'four';

/** `usual`: 3σ and the run of 8. `western-electric`: all four, which alarm in 20 % of quiet charts of 24 points. */
export type ControlRules = 'usual' | 'western-electric';

export interface ControlPoint {
  readonly value: number;
  /** 3σ limits of the period, within [0, 1]. */
  readonly lower: number;
  readonly upper: number;
  readonly signals: readonly ControlSignal[];
}

export interface ControlChart {
  /** Σright ÷ Σjudged. */
  readonly center: number;
  /** How much more than chance the periods differ; null when they cannot. */
  readonly sigmaZ: number | null;
  /** In the order of the periods; null where nothing was judged. */
  readonly points: readonly (ControlPoint | null)[];
  readonly measured: number;
  /** Fewer than 20 points: the limits still move with each new one. */
  readonly provisional: boolean;
}

/** Points from which limits are settled. */
const SETTLED = 20;

/**
 * A share over time against what common causes allow: Laney p′, with 3σ and the run of 8 unless more rules are asked for. Periods in which nothing was judged are passed
 * over and do not break a run. Null with fewer than two points: there is no spread to see.
 */
export const controlChart = (periods: readonly ControlPeriod[], rules: ControlRules = 'usual'): ControlChart | null => {
  const judged = periods.filter((period) => period !== null && period.judged > 0) as readonly Exclude<ControlPeriod, null>[];
  const limits = laneyP({ counts: judged.map(({ right }) => right), sizes: judged.map((period) => period.judged) });
  if (isRefusal(limits)) return null;
  const z = limits.z.filter((value) => value !== null);
  // Where no period differs there is nothing to standardise by, and so no signal either.
  const signals = runRules({ z: z.length === judged.length ? z : [] });
  const lists: readonly (readonly [ControlSignal, readonly number[]])[] = isRefusal(signals) ? [] : [
    ['beyond', signals.we1], ['run', signals.we4], ...(rules === 'usual' ? [] : [['two', signals.we2], ['four', signals.we3]] as const),
  ];
  const found = (position: number): readonly ControlSignal[] => lists.flatMap(([signal, positions]) => (positions.includes(position) ? [signal] : []));
  let at = 0;
  const points = periods.map((period): ControlPoint | null => {
    if (period === null || period.judged <= 0) return null;
    const lower = limits.lcl[at];
    const upper = limits.ucl[at];
    at += 1;
    return lower === undefined || upper === undefined ? null : { value: period.right / period.judged, lower, upper, signals: found(at) };
  });
  return { center: limits.center, sigmaZ: limits.sigmaZ, points, measured: judged.length, provisional: judged.length < SETTLED };
};
