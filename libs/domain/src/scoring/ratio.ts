import type { Score } from './counts.js';

/** Numerator ÷ denominator; null when nothing was audited, which is neither 0 nor 1. */
export const ratio = ({ numerator, denominator }: Score): number | null => (denominator === 0 ? null : numerator / denominator);

/** Pooled over charts: sums divided once, never an average of averages. */
export const pooled = (scores: readonly Score[]): Score => scores.reduce<Score>((sum, each) => ({ numerator: sum.numerator + each.numerator, denominator: sum.denominator + each.denominator }), { numerator: 0, denominator: 0 });

/** Mean of the charts' own shares, charts with nothing audited left out; to be labelled as such. Null when none was audited. */
export const meanOfCharts = (scores: readonly Score[]): number | null => {
  const shares = scores.map(ratio).filter((share): share is number => share !== null);
  return shares.length === 0 ? null : shares.reduce((sum, share) => sum + share, 0) / shares.length;
};
