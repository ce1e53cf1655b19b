export interface Stratum {
  readonly stratum: string;
  readonly population: number;
  readonly selected: number;
  readonly takenWhole: boolean;
  /** Next tickets named beside those taken. */
  readonly spares: number;
  /** Standard deviation of past errors that its size follows; null = it follows none. */
  readonly deviation: number | null;
}

export interface StratumBar extends Stratum {
  readonly label: string;
  /** Selected ÷ population; null for an empty stratum. */
  readonly share: number | null;
  /** Widths as percent of the largest stratum. */
  readonly frameWidth: number;
  readonly drawnWidth: number;
}

/** Strata with the bars that they are drawn as, all to the scale of the largest. */
export function strataBars(strata: readonly Stratum[], labelOf: (stratum: string) => string): StratumBar[] {
  const largest = Math.max(1, ...strata.map((each) => each.population));
  return strata.map((each) => ({
    ...each,
    label: labelOf(each.stratum),
    share: each.population === 0 ? null : each.selected / each.population,
    frameWidth: (100 * each.population) / largest,
    drawnWidth: (100 * each.selected) / largest,
  }));
}
