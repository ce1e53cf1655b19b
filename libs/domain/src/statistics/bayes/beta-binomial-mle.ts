import { areClusters } from '../clusters/are-clusters.js';
import type { Cluster } from '../clusters/cluster.js';
import { isCount } from '../result/is-count.js';
import { refuse, type Result } from '../result/refusal.js';
import { sumOf } from '../result/sum-of.js';
import { betaBinomialLikelihood } from './beta-binomial-likelihood.js';
import { logChoose } from './log-choose.js';

export interface BetaBinomialFit {
  /** Mean rate. */
  readonly mu: number;
  /**
   * Intraclass correlation 1 ÷ (α + β + 1). 0 = no more spread than chance; null when it cannot be seen (nothing but 0, nothing but
   * 1, or no cluster of two).
   */
  readonly rho: number | null;
  /** Null at the edges ρ = 0 and ρ = 1, where they are infinite or 0. */
  readonly alpha: number | null;
  readonly beta: number | null;
  readonly logLik: number;
}

/** ρ below this is the binomial; above 1 − this, all units of a cluster alike. */
const EDGE = 1e-7;
const GRID = 48;

/**
 * Maximum likelihood of the beta-binomial: x of m per cluster, rates spread as Beta(α, β). The likelihood is concave in μ for a fixed ρ
 * and is searched over logit ρ, first on a grid, then by golden section. Whole numbers; NO_DATA without units.
 * Williams DA (1975) Biometrics 31:949.
 */
export const betaBinomialMle = ({ clusters }: { readonly clusters: readonly Cluster[] }): Result<BetaBinomialFit> => {
  if (!areClusters(clusters) || !clusters.every(({ m, x }) => isCount(m) && isCount(x))) return refuse('INVALID_INPUT');
  const judged = clusters.filter(({ m }) => m > 0);
  if (judged.length === 0) return refuse('NO_DATA');
  const constant = sumOf(judged, ({ m, x }) => logChoose(m, x));
  const pooled = sumOf(judged, ({ x }) => x) / sumOf(judged, ({ m }) => m);
  if (pooled === 0 || pooled === 1) return { mu: pooled, rho: null, alpha: null, beta: null, logLik: constant };
  const { at, bestMu } = betaBinomialLikelihood(judged);
  if (judged.every(({ m }) => m === 1)) return { mu: pooled, rho: null, alpha: null, beta: null, logLik: constant + at(pooled, 0) };
  const profile = (logit: number): number => at(bestMu(expit(logit)), expit(logit));
  const rho = expit(highest(profile, Math.log(EDGE), -Math.log(EDGE)));
  const mu = bestMu(rho);
  const chance = at(pooled, 0);
  if (rho <= 2 * EDGE || at(mu, rho) <= chance + 1e-9) return { mu: pooled, rho: 0, alpha: null, beta: null, logLik: constant + chance };
  if (rho >= 1 - 2 * EDGE) return { mu, rho: 1, alpha: null, beta: null, logLik: constant + at(mu, rho) };
  return { mu, rho, alpha: mu * (1 / rho - 1), beta: (1 - mu) * (1 / rho - 1), logLik: constant + at(mu, rho) };
};

const expit = (logit: number): number => 1 / (1 + Math.exp(-logit));

/** Where a function with one peak is largest: the best of a grid, then golden section around it. */
const highest = (value: (at: number) => number, low: number, high: number): number => {
  const step = (high - low) / GRID;
  const points = Array.from({ length: GRID + 1 }, (_, index) => low + index * step);
  const heights = points.map(value);
  const peak = points[heights.indexOf(Math.max(...heights))] ?? low;
  const golden = (Math.sqrt(5) - 1) / 2;
  let [from, to] = [Math.max(low, peak - step), Math.min(high, peak + step)];
  let [left, right] = [to - golden * (to - from), from + golden * (to - from)];
  let [atLeft, atRight] = [value(left), value(right)];
  for (let round = 0; round < 45; round += 1) {
    if (atLeft < atRight) {
      [from, left, atLeft] = [left, right, atRight];
      right = from + golden * (to - from);
      atRight = value(right);
    } else {
      [to, right, atRight] = [right, left, atLeft];
      left = to - golden * (to - from);
      atLeft = value(left);
    }
  }
  return (from + to) / 2;
};
