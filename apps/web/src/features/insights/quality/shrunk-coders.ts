import { designEffect } from '@overread/domain/metrics';
import { isRefusal, shrinkCoders } from '@overread/domain/statistics';
import type { Figure } from '../figures/figure.js';

export interface ShrunkCoder {
  readonly key: string;
  readonly label: string;
  readonly figure: Figure;
  /** The accuracy after shrinkage, with 95 % limits; null when too little was audited to judge. */
  readonly shrunk: { readonly value: number; readonly lower: number; readonly upper: number } | null;
  /** P(accuracy below target); null without a target, or when too little was audited. */
  readonly pBelow: number | null;
  readonly verdict: 'not enough audited' | 'below target' | 'at target' | 'not shown either way' | 'no target';
}

export interface ShrunkCoders {
  readonly rows: readonly ShrunkCoder[];
  /** The accuracy that everybody is drawn towards. */
  readonly towards: number;
  /** As how many judged units the department's spread counts for each coder; null when coders differ by no more than chance. */
  readonly weight: number | null;
  readonly effect: number;
}

/** From this probability on it is said. */
const SURE = 0.95;

const verdictOf = (state: Figure['state'], pBelow: number | null): ShrunkCoder['verdict'] => {
  if (state === 'TOO_FEW') return 'not enough audited';
  if (pBelow === null) return 'no target';
  return pBelow >= SURE ? 'below target' : pBelow <= 1 - SURE ? 'at target' : 'not shown either way';
};

/** Units right; of a weighted figure as many as its value says. */
const rightOf = ({ value, numerator, denominator, asAudited }: Figure): number => (asAudited === null || value === null || denominator === null ? numerator ?? 0 : value * denominator);

/**
 * Coders by shrunken accuracy, the least accurate first, then those with too little audited by name. Codes are counted down by the
 * design effect of the pooled interval, as the funnel widens its limits. A figure whose charts count by their weights enters at its
 * weighted value; what weights cost is in the design effect. Null when nobody was audited.
 */
export const shrunkCoders = (people: readonly { readonly key: string; readonly label: string; readonly reading: Figure }[], total: Figure, target: number | null): ShrunkCoders | null => {
  const audited = people.flatMap(({ key, label, reading }) => (reading.numerator === null || reading.denominator === null || reading.denominator <= 0 ? [] : [{ key, label, reading, right: rightOf(reading), judged: reading.denominator }]));
  const effect = total.value === null || total.denominator === null ? 1 : designEffect(total.value, total.denominator, total.interval);
  const result = shrinkCoders({ coders: audited.map(({ key, right, judged }) => ({ id: key, x: judged - right, n: judged })), designEffect: effect, threshold: target === null ? null : 1 - target, conf: 0.95 });
  if (isRefusal(result)) return null;
  const rows = audited.map(({ key, label, reading }, at): ShrunkCoder => {
    const posterior = result.coders[at];
    const isEnough = reading.state === 'MEASURED' && posterior !== undefined;
    const pBelow = isEnough ? posterior.pAbove : null;
    return {
      key, label, figure: reading, pBelow,
      shrunk: isEnough ? { value: 1 - posterior.mean, lower: 1 - posterior.upper, upper: 1 - posterior.lower } : null,
      verdict: verdictOf(reading.state, pBelow),
    };
  });
  const worstFirst = rows.sort((a, b) => (a.shrunk?.value ?? 2) - (b.shrunk?.value ?? 2) || a.label.localeCompare(b.label, 'en'));
  return { rows: worstFirst, towards: 1 - result.mu, weight: result.prior === null ? null : (result.prior.alpha + result.prior.beta) * effect, effect };
};
