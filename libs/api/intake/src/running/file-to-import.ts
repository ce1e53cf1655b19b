import type { ImportKindCode } from '@overread/formats';
import type { SecondReviewLander } from '../second-reviews/second-review-lander.js';

/** A file and how it is to be brought in. */
export interface FileToImport {
  readonly kind: ImportKindCode;
  /** Data directory of the installation. */
  readonly home: string;
  readonly path: string;
  readonly fileName: string;
  /** As parsed from JSON; null = as the column names suggest, else as a saved mapping says that fits. */
  readonly mapping: unknown;
  readonly dryRun: boolean;
  readonly createMissing: boolean;
  /** IANA zones of facilities that are added, by code. */
  readonly zones: Readonly<Record<string, string>>;
  readonly drawId: string | null;
  /** Where rejected rows are written as CSV; null = nowhere. */
  readonly errorsPath: string | null;
  readonly lander: SecondReviewLander | null;
  readonly onProgress: (progress: { readonly rowsRead: number }) => void;
}
