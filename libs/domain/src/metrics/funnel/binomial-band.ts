/** Counts that chance leaves alone, both included. */
export interface BinomialBand {
  readonly lowest: number;
  readonly highest: number;
}

/** Terms below this share of the largest add nothing in double precision. */
const NEGLIGIBLE = 1e-18;

/**
 * The exact band of a binomial count: k lies in it when P(X ≤ k) and P(X ≥ k) both exceed (1 − level) / 2. Probabilities are
 * built by recurrence from the mode, so they neither under- nor overflow.
 *
 * Spiegelhalter DJ (2005) Funnel plots for comparing institutional performance. Stat Med 24:1185–1202, exact limits.
 *
 * @param n trials, an integer ≥ 1
 * @param p chance of each, 0 ≤ p ≤ 1
 * @param level two-sided, such as 0.95
 */
export const binomialBand = (n: number, p: number, level: number): BinomialBand => {
  if (p <= 0) return { lowest: 0, highest: 0 };
  if (p >= 1) return { lowest: n, highest: n };
  const { first, weights } = relativeTerms(n, p);
  const tail = ((1 - level) / 2) * weights.reduce((sum, weight) => sum + weight, 0);
  return { lowest: first + ranksUntilExceeds(weights, tail), highest: first + weights.length - 1 - ranksUntilExceeds([...weights].reverse(), tail) };
};

/** Probabilities relative to that of the mode, from count `first` on. */
const relativeTerms = (n: number, p: number): { readonly first: number; readonly weights: readonly number[] } => {
  const mode = Math.min(n, Math.floor((n + 1) * p));
  const odds = p / (1 - p);
  const below: number[] = [];
  for (let k = mode, term = 1; k > 0 && term > NEGLIGIBLE; k -= 1) {
    term *= k / ((n - k + 1) * odds);
    below.push(term);
  }
  const above: number[] = [];
  for (let k = mode, term = 1; k < n && term > NEGLIGIBLE; k += 1) {
    term *= ((n - k) * odds) / (k + 1);
    above.push(term);
  }
  return { first: mode - below.length, weights: [...below.reverse(), 1, ...above] };
};

const ranksUntilExceeds = (weights: readonly number[], tail: number): number => {
  let sum = 0;
  return weights.findIndex((weight) => (sum += weight) > tail);
};
