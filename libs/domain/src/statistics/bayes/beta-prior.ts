/** A Beta(α, β) distribution of rates among coders. */
export interface BetaPrior {
  readonly alpha: number;
  readonly beta: number;
}
