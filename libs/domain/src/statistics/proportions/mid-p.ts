import { binomialCdf } from '../distributions/binomial-cdf.js';
import type { Result } from '../result/refusal.js';
import { checkProportion } from './check-proportion.js';
import type { ProportionInput, ProportionInterval } from './proportion.js';

/**
 * Exact binomial interval with the mid-p rule: limits where P(X > x) + ½P(X = x), or P(X < x) + ½P(X = x), is α/2. Covers the
 * level on average, not always. Newcombe RG (1998) Stat Med 17:857, method 6.
 */
export const midP = (input: ProportionInput): Result<ProportionInterval> => {
  const refusal = checkProportion(input);
  if (refusal !== null) return refusal;
  const { x, n, conf } = input;
  const half = (1 - conf) / 2;
  /** P(X < x) + ½P(X = x): falls as p grows. */
  const below = (p: number): number => (binomialCdf(x, n, p) + binomialCdf(x - 1, n, p)) / 2;
  return { estimate: x / n, lower: x === 0 ? 0 : crossing((p) => below(p) < 1 - half), upper: x === n ? 1 : crossing((p) => below(p) < half) };
};

/** The point in [0, 1] from which on `holds`, by halving down to the last digit. */
const crossing = (holds: (p: number) => boolean): number => {
  let [from, to] = [0, 1];
  for (let step = 0; step < 200 && from < to; step += 1) {
    const middle = (from + to) / 2;
    if (middle === from || middle === to) break;
    if (holds(middle)) to = middle;
    else from = middle;
  }
  return (from + to) / 2;
};
