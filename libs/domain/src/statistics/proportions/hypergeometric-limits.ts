import { hypergeometricTail } from '../distributions/hypergeometric-tail.js';
import { firstWhere } from '../result/first-where.js';

/** A tail that equals the error up to rounding is not larger than it. */
const above = (tail: number, error: number): boolean => tail > error * (1 + 1e-12);

/** The smallest number M of marked units in the frame for which P(X ≥ x | M) > error. */
export const lowestMarked = (x: number, n: number, N: number, error: number): number =>
  firstWhere(x, N - (n - x), (K) => above(hypergeometricTail({ N, K, n }, x - 1, true), error));

/** The largest number M of marked units in the frame for which P(X ≤ x | M) > error. */
export const highestMarked = (x: number, n: number, N: number, error: number): number => N - lowestMarked(n - x, n, N, error);
