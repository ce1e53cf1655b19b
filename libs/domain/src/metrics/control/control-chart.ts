import { isRefusal, laneyP, runRules } from '../../statistics/index.js';

/** Units right of units judged in one period; null = nothing was judged, which makes no point. */
export type ControlPeriod = { readonly right: number; readonly judged: number } | null;

/** `beyond`: outside the 3σ limits. `run`: at least the eighth in a row on one side of the centre. */
export type ControlSignal = 'beyond' | 'run';

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
 * A share over time against what common causes allow: Laney p′, 3σ and the run of 8. Periods in which nothing was judged are passed
 * over and do not break a run. Null with fewer than two points: there is no spread to see.
 */
export const controlChart = (periods: readonly ControlPeriod[]): ControlChart | null => {
  const judged = periods.filter((period) => period !== null && period.judged > 0) as readonly Exclude<ControlPeriod, null>[];
  const limits = laneyP({ counts: judged.map(({ right }) => right), sizes: judged.map((period) => period.judged) });
  if (isRefusal(limits)) return null;
  const z = limits.z.filter((value) => value !== null);
  // Where no period differs there is nothing to standardise by, and so no signal either.
  const rules = runRules({ z: z.length === judged.length ? z : [] });
  const found = (position: number): readonly ControlSignal[] =>
    isRefusal(rules) ? [] : [...(rules.we1.includes(position) ? ['beyond' as const] : []), ...(rules.we4.includes(position) ? ['run' as const] : [])];
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
