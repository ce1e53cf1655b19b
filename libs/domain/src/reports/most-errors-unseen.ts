/**
 * The largest number of charts with an error over all strata together that a sample without a single one does not contradict: the
 * largest ΣM_h with Π P(X_h = 0 | M_h) > 1 − level. P of one more in a stratum falls by the factor (N_h − M − n_h) ÷ (N_h − M), which
 * falls with M, so that always taking the largest factor is best. With one stratum this is `hypergeometricUpper` of x = 0.
 *
 * @param level one-sided
 */
export const mostErrorsUnseen = (strata: readonly { readonly N: number; readonly n: number }[], level: number): number => {
  const least = Math.log(1 - level) + 1e-12;
  const marked = strata.map(() => 0);
  const factor = (at: number): number => {
    const { N, n } = strata[at] ?? { N: 0, n: 0 };
    const left = N - (marked[at] ?? 0);
    return left > n ? Math.log1p(-n / left) : -Infinity;
  };
  let chance = 0;
  for (let found = 0; ; found++) {
    const best = strata.reduce((kept, _, at) => (factor(at) > factor(kept) ? at : kept), 0);
    chance += factor(best);
    if (!(chance > least)) return found;
    marked[best] = (marked[best] ?? 0) + 1;
  }
};
