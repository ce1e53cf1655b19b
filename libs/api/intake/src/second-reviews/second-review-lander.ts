import type { CodedChart } from '@overread/domain/charts';
import type { RowError } from '@overread/formats';
import type { WriteTx } from '@overread/api-platform';

/** Another reviewer’s full code lists of one chart. */
export interface SecondReview {
  /** First row of the file that it is on. */
  readonly row: number;
  readonly accountNumber: string;
  /** Null when the file names no facility. */
  readonly facilityCode: string | null;
  /** Null when the file names nobody. */
  readonly reviewer: string | null;
  readonly codes: CodedChart;
}

export interface LandedReviews {
  readonly added: number;
  readonly unchanged: number;
  /** One for each review that cannot land; `field` is the canonical field. */
  readonly errors: readonly RowError[];
}

/** Lands second reviews of a draw inside the caller’s transaction. The stage of the audits gives it: intake only reads the file. */
export type SecondReviewLander = (tx: WriteTx, drawId: string, batchId: string, reviews: readonly SecondReview[], now?: Date) => Promise<LandedReviews>;

/** Where the module of the audits offers its lander. */
export const SECOND_REVIEW_LANDER = Symbol('second review lander');
