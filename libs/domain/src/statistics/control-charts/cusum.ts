import { refuse, type Result } from '../result/refusal.js';
import { signalsOf } from './signals-of.js';

export interface CusumInput {
  readonly x: readonly number[];
  readonly target: number;
  /** Standard deviation of a point, > 0. */
  readonly sigma: number;
  /** Slack per point, in σ: half the shift worth seeing. */
  readonly k: number;
  /** Sum that signals, in σ. */
  readonly h: number;
}

export interface Cusum {
  /** Sums above the target, in σ. */
  readonly plus: readonly number[];
  /** Sums below the target, in σ, as positive numbers. */
  readonly minus: readonly number[];
  /** 1-based. */
  readonly signalsUp: readonly number[];
  readonly signalsDown: readonly number[];
}

/** Tabular CUSUM: C⁺ = max(0, C⁺ + z − k), C⁻ = max(0, C⁻ − z − k), z = (x − target)/σ. Page ES (1954) Biometrika 41:100; Montgomery, ch. 9. */
export const cusum = ({ x, target, sigma, k, h }: CusumInput): Result<Cusum> => {
  if (![target, ...x].every(Number.isFinite) || !(sigma > 0 && Number.isFinite(sigma) && k >= 0 && h > 0)) return refuse('INVALID_INPUT');
  if (x.length === 0) return refuse('NO_DATA');
  const plus: number[] = [];
  const minus: number[] = [];
  for (const value of x) {
    const z = (value - target) / sigma;
    plus.push(Math.max(0, (plus.at(-1) ?? 0) + z - k));
    minus.push(Math.max(0, (minus.at(-1) ?? 0) - z - k));
  }
  return { plus, minus, signalsUp: signalsOf(plus, (sum) => sum > h), signalsDown: signalsOf(minus, (sum) => sum > h) };
};
