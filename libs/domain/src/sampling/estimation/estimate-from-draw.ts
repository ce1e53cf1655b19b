import { hajekProportion, type WeightedProportion } from '../../statistics/clusters/hajek-proportion.js';
import { refuse, type Result } from '../../statistics/result/refusal.js';

export interface DrawnUnit {
  readonly key: string;
  /** Chance of having been drawn, 0 < π ≤ 1. */
  readonly pi: number;
}

/**
 * The rate (or mean) of the whole frame from charts drawn with unequal chances: Hájek's Σ(y/π) ÷ Σ(1/π), see `hajekProportion`.
 * `figures` holds the audited figure per key; charts drawn and not audited are left out. NO_DATA when none was, INVALID_INPUT for a
 * figure of a chart that was not drawn: a pick by judgement has no chance and cannot be projected.
 */
export const estimateFromDraw = ({ drawn, figures, conf }: { readonly drawn: readonly DrawnUnit[]; readonly figures: ReadonlyMap<string, number>; readonly conf: number }): Result<WeightedProportion> => {
  const keys = new Set(drawn.map(({ key }) => key));
  if (![...figures.keys()].every((key) => keys.has(key))) return refuse('INVALID_INPUT');
  const audited = drawn.flatMap(({ key, pi }) => {
    const y = figures.get(key);
    return y === undefined ? [] : [{ y, weight: 1 / pi }];
  });
  return hajekProportion({ y: audited.map(({ y }) => y), weights: audited.map(({ weight }) => weight), conf });
};
