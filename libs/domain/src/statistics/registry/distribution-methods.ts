import { betaQuantile } from '../distributions/beta-quantile.js';
import { hypergeometricTail } from '../distributions/hypergeometric-tail.js';
import { normalQuantile } from '../distributions/normal-quantile.js';
import { tQuantile } from '../distributions/t-quantile.js';
import { isCount } from '../result/is-count.js';
import { isLevel } from '../result/is-level.js';
import { refuse, type Result } from '../result/refusal.js';
import { method, type Method } from './method.js';

interface Value {
  readonly value: number;
}

const valued = (value: number | null): Result<Value> => (value === null || !Number.isFinite(value) ? refuse('INVALID_INPUT') : { value });

interface HypergeometricInputs {
  readonly x: number;
  readonly K: number;
  readonly N: number;
  readonly n: number;
  /** P(X ≤ x) when true or left out, else P(X > x). */
  readonly lowerTail?: boolean;
}

const hypergeometric = ({ x, K, N, n, lowerTail = true }: HypergeometricInputs): Result<Value> =>
  isCount(K) && isCount(N) && isCount(n) && K <= N && n <= N && Number.isFinite(x) ? { value: hypergeometricTail({ N, K, n }, Math.floor(x + 1e-7), !lowerTail) } : refuse('INVALID_INPUT');

/** Distribution functions; arguments outside their domain are INVALID_INPUT. */
export const distributionMethods: Readonly<Record<string, Method>> = {
  'dist.betaQuantile': method(({ p, a, b }: { readonly p: number; readonly a: number; readonly b: number }) => valued(betaQuantile(p, a, b))),
  'dist.tQuantile': method(({ p, df }: { readonly p: number; readonly df: number }) => valued(isLevel(p) ? tQuantile(p, df) : null)),
  'dist.normQuantile': method(({ p }: { readonly p: number }) => valued(isLevel(p) ? normalQuantile(p) : null)),
  'dist.hypergeomCdf': method(hypergeometric),
};
