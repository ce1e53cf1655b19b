/** What a number of charts is wanted for. */
export type SizePurpose = 'precision' | 'acceptance' | 'strata' | 'codes' | 'change';

export const purposeWords: Record<SizePurpose, string> = {
  precision: 'To know the share of clean charts',
  acceptance: 'To show that at least so many are right',
  strata: 'To know the whole by the plan’s strata',
  codes: 'To know code accuracy, from whole charts',
  change: 'To see a change between two groups',
};

/** A figure that the past tells until somebody types another; null = nothing is typed. */
export type FromPast = number | null | 'past';

/** What is asked; everything in percent or percentage points, null = nothing is typed. */
export interface SizeQuestion {
  readonly purpose: SizePurpose;
  readonly conf: 90 | 95 | 99;
  /** Half-width of the interval, in points. */
  readonly points: number | null;
  /** The share of right charts to expect. */
  readonly expected: number | null;
  /** The share of right charts to show. */
  readonly atLeast: number | null;
  /** Half-width for codes, in points. */
  readonly codePoints: number | null;
  readonly codeShare: FromPast;
  readonly codesPerChart: FromPast;
  readonly designEffect: FromPast;
  /** The two shares of right charts. */
  readonly from: number | null;
  readonly to: number | null;
  readonly power: number | null;
}

export const firstQuestion: SizeQuestion = { purpose: 'precision', conf: 95, points: 5, expected: 95, atLeast: 95, codePoints: 2, codeShare: 'past', codesPerChart: 'past', designEffect: 'past', from: 90, to: 95, power: 80 };

/** A percent as the share that formulas take; null where it is not strictly between none and all. */
export const shareOf = (percent: number | null): number | null => (percent !== null && percent > 0 && percent < 100 ? percent / 100 : null);
