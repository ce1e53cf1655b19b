import { betaBinomialMle } from '../../statistics/bayes/beta-binomial-mle.js';
import { isRefusal } from '../../statistics/result/refusal.js';
import { sumOf } from '../../statistics/result/sum-of.js';

/** Past audits of charts that share a value (a coder, a work type): how many, and how many of them held an error. */
export interface PastValue {
  readonly value: string;
  readonly charts: number;
  readonly inError: number;
}

export interface PastRisk {
  /** Share of all past charts with an error; what a value without a past counts for. 0 without a past. */
  readonly overall: number;
  /** In the order given: each value's share, shrunk to that of all by as much as values differ no more than by chance. */
  readonly rates: readonly { readonly value: string; readonly rate: number }[];
}

/**
 * How likely charts of each value are to hold an error, for weighting a draw: the posterior mean (α + x) ÷ (α + β + n) of a Beta fitted
 * to all values, so that one bad chart of five makes nobody the riskiest. Where values differ by no more than chance, all have the
 * rate of all. Morris CN (1983) JASA 78:47.
 */
export const pastRisk = (past: readonly PastValue[]): PastRisk => {
  const charts = sumOf(past, (each) => each.charts);
  const overall = charts === 0 ? 0 : sumOf(past, (each) => each.inError) / charts;
  const fit = betaBinomialMle({ clusters: past.map((each) => ({ m: each.charts, x: each.inError })) });
  const prior = isRefusal(fit) || fit.alpha === null || fit.beta === null ? null : { alpha: fit.alpha, beta: fit.beta };
  return { overall, rates: past.map(({ value, charts: n, inError: x }) => ({ value, rate: prior === null ? overall : (prior.alpha + x) / (prior.alpha + prior.beta + n) })) };
};
