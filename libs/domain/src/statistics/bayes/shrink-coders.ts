import { isRefusal, refuse, type Result } from '../result/refusal.js';
import { sumOf } from '../result/sum-of.js';
import { betaBinomialMle } from './beta-binomial-mle.js';
import type { BetaPrior } from './beta-prior.js';
import { posteriorRate, type PosteriorRate } from './posterior-rate.js';
import type { CoderCount } from './rank-coders.js';

export interface CoderShrinkage {
  /** Mean error rate of the department. */
  readonly mu: number;
  /** The spread of rates among coders that everybody starts from; null when they differ by no more than chance. */
  readonly prior: BetaPrior | null;
  /** In the order of the coders: error rate with its limits and the probability that it lies above the threshold. */
  readonly coders: readonly PosteriorRate[];
}

export interface ShrinkageInput {
  readonly coders: readonly CoderCount[];
  /** How many times the variance of independent units; 1 = independent. Counts are divided by it, so that codes of one chart are not taken for separate evidence. */
  readonly designEffect?: number;
  /** Error rate above which a coder is off target; null = no target. */
  readonly threshold: number | null;
  readonly conf: number;
}

/** Jeffreys: what a rate starts from when nothing is known of it. */
const VAGUE: BetaPrior = { alpha: 0.5, beta: 0.5 };

/**
 * Error rates of coders by empirical Bayes: a Beta is fitted to all of them (on whole effective counts), each coder's rate is its
 * posterior on their own. Where coders differ by no more than chance all share the pooled rate; where one says nothing of another,
 * each stands alone. NO_DATA without units. Morris CN (1983) JASA 78:47; Casella G (1985) Am Stat 39:83.
 */
export const shrinkCoders = ({ coders, designEffect = 1, threshold, conf }: ShrinkageInput): Result<CoderShrinkage> => {
  if (!(designEffect >= 1 && Number.isFinite(designEffect))) return refuse('INVALID_INPUT');
  const effective = coders.map(({ x, n }) => ({ x: x / designEffect, n: n / designEffect }));
  const fit = betaBinomialMle({ clusters: effective.map(({ x, n }) => ({ m: Math.round(n), x: Math.min(Math.round(x), Math.round(n)) })) });
  if (isRefusal(fit)) return fit;
  const all = { x: sumOf(effective, ({ x }) => x), n: sumOf(effective, ({ n }) => n) };
  const { alpha, beta } = fit;
  const prior = alpha === null || beta === null ? null : { alpha, beta };
  const found: PosteriorRate[] = [];
  for (const own of effective) {
    const counted = prior === null && fit.rho !== 1 ? all : own;
    const posterior = posteriorRate({ ...(prior ?? VAGUE), ...counted, conf, threshold });
    if (isRefusal(posterior)) return posterior;
    found.push(posterior);
  }
  return { mu: fit.mu, prior, coders: found };
};