import { sumOf } from '../../statistics/result/sum-of.js';

/** What past audits of a stratum found, as SQL adds it: a figure per chart (1 = an error, or dollars wrong). */
export interface PastStratum {
  readonly stratum: string;
  /** Charts audited. */
  readonly n: number;
  /** Σ of the figure, and Σ of its square; for errors both are the number of charts with one. */
  readonly sum: number;
  readonly squares: number;
}

export interface PastDeviationsInput {
  /** The strata of the new frame, in their order. */
  readonly strata: readonly string[];
  readonly past: readonly PastStratum[];
  /** Charts below which a stratum's own past is no guide. */
  readonly minimum: number;
}

/**
 * Standard deviations for Neyman allocation from past audits, in the order of the strata: S_h² = (Σy² − (Σy)²/n) ÷ (n − 1). A stratum
 * new, audited less than `minimum`, or without any variation so far takes the pooled deviation within strata, so that a few clean
 * charts never starve it. Null when the past holds no variation at all: allocate in proportion. Cochran WG (1977), 5.5 and 5.9.
 */
export const pastDeviations = ({ strata, past, minimum }: PastDeviationsInput): readonly number[] | null => {
  const audited = past.filter(({ n }) => n >= 2);
  const freedom = sumOf(audited, ({ n }) => n - 1);
  const pooled = freedom > 0 ? Math.sqrt(sumOf(audited, spreadOf) / freedom) : 0;
  if (pooled === 0) return null;
  const telling = audited.filter((each) => each.n >= minimum && spreadOf(each) > 0);
  const known = new Map(telling.map((each) => [each.stratum, Math.sqrt(spreadOf(each) / (each.n - 1))]));
  return strata.map((stratum) => known.get(stratum) ?? pooled);
};

/** Σ(y − mean)²; what is only rounding counts as none. */
const spreadOf = ({ n, sum, squares }: PastStratum): number => {
  const spread = squares - (sum * sum) / n;
  return spread > 1e-12 * squares ? spread : 0;
};
