import type { Score } from './counts.js';

/** Weights of a scoring version: payment-affecting codes usually count 2, others 1. */
export interface Weights {
  readonly paymentAffecting: number;
  readonly other: number;
}

/** One code of the union with what became of it. */
export interface WeighedCode {
  readonly right: boolean;
  readonly paymentAffecting: boolean;
}

/** As union, each code with its weight: Σ weights of right codes ÷ Σ weights of all. */
export const weighted = (codes: readonly WeighedCode[], weights: Weights): Score =>
  codes.reduce<Score>(
    (sum, code) => {
      const weight = code.paymentAffecting ? weights.paymentAffecting : weights.other;
      return { numerator: sum.numerator + (code.right ? weight : 0), denominator: sum.denominator + weight };
    },
    { numerator: 0, denominator: 0 },
  );
