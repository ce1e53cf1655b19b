import { twoSidedZ } from '../distributions/two-sided-z.js';
import type { Result } from '../result/refusal.js';
import { checkProportion } from './check-proportion.js';
import type { ProportionInput, ProportionInterval } from './proportion.js';

/**
 * Wilson's score interval: (p + z²/2n ± z √(pq/n + z²/4n²)) ÷ (1 + z²/n). The interval to show for a share of charts: it never
 * collapses at 0 of n or n of n. Wilson EB (1927) JASA 22:209; Newcombe RG (1998) Stat Med 17:857, method 3.
 */
export const wilson = (input: ProportionInput): Result<ProportionInterval> => {
  const refusal = checkProportion(input);
  if (refusal !== null) return refusal;
  const { x, n, conf } = input;
  const z2 = twoSidedZ(conf) ** 2;
  const p = x / n;
  const centre = x + z2 / 2;
  const half = Math.sqrt(z2) * Math.sqrt(n * p * (1 - p) + z2 / 4);
  return { estimate: p, lower: x === 0 ? 0 : Math.max(0, (centre - half) / (n + z2)), upper: x === n ? 1 : Math.min(1, (centre + half) / (n + z2)) };
};
