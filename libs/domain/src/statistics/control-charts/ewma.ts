import { refuse, type Result } from '../result/refusal.js';
import { signalsOf } from './signals-of.js';

export interface EwmaInput {
  readonly x: readonly number[];
  readonly center: number;
  /** Standard deviation of a point, > 0. */
  readonly sigma: number;
  /** Weight of the newest point, 0 < λ ≤ 1. */
  readonly lambda: number;
  /** Width of the limits in standard deviations. */
  readonly L: number;
}

export interface Ewma {
  readonly z: readonly number[];
  readonly ucl: readonly number[];
  readonly lcl: readonly number[];
  /** Points outside their limits, 1-based. */
  readonly signals: readonly number[];
}

/** Exponentially weighted moving average, z_i = λx_i + (1 − λ)z_{i−1} from the center, with exact limits ± Lσ √(λ/(2 − λ)(1 − (1 − λ)^{2i})). Roberts SW (1959) Technometrics 1:239. */
export const ewma = ({ x, center, sigma, lambda, L }: EwmaInput): Result<Ewma> => {
  if (![center, L, ...x].every(Number.isFinite) || !(sigma > 0 && Number.isFinite(sigma) && lambda > 0 && lambda <= 1 && L > 0)) return refuse('INVALID_INPUT');
  if (x.length === 0) return refuse('NO_DATA');
  const z: number[] = [];
  for (const value of x) z.push(lambda * value + (1 - lambda) * (z.at(-1) ?? center));
  const halves = x.map((_, index) => L * sigma * Math.sqrt((lambda / (2 - lambda)) * (1 - (1 - lambda) ** (2 * (index + 1)))));
  const ucl = halves.map((half) => center + half);
  const lcl = halves.map((half) => center - half);
  return { z, ucl, lcl, signals: signalsOf(z, (value, index) => value > (ucl[index] ?? Infinity) || value < (lcl[index] ?? -Infinity)) };
};
