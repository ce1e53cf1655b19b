import type { ImportKindCode, Mapping, RawRow, ReadRow, RowError } from '@overread/formats';
import type { KnownWords } from '../landing/known-words.js';
import type { SecondReviewLander } from '../second-reviews/second-review-lander.js';

/** What was decided about an import before its first row is read. */
export interface ImportOptions {
  /** Add facilities and coders that nobody knows yet. */
  readonly createMissing: boolean;
  /** IANA zones of facilities that are added, by code. */
  readonly zones: Readonly<Record<string, string>>;
  /** The draw that second reviews belong to; null for other kinds. */
  readonly drawId: string | null;
}

/** All that landing a chunk needs to know about its import. */
export interface Run {
  readonly batchId: string;
  readonly mapping: Mapping;
  readonly header: readonly string[];
  readonly options: ImportOptions;
  readonly known: KnownWords;
  /** Null where no stage that lands second reviews is there. */
  readonly lander: SecondReviewLander | null;
}

/** A record that can be read, of one kind. */
export type GoodRow<Kind extends ImportKindCode> = Extract<ReadRow<Kind>, { ok: true }>;

/** A record that is kept out: its first row, its lines as they came, and why. */
export interface RejectedRow {
  readonly row: number;
  readonly lines: readonly RawRow[];
  readonly errors: readonly RowError[];
}

/** What came of records of one chunk: counts of what landed, the others by name. */
export interface KindOutcome {
  readonly added: number;
  readonly replaced: number;
  readonly unchanged: number;
  readonly rejected: readonly RejectedRow[];
  readonly warnings: readonly RowError[];
  /** Where rows were landed. */
  readonly facilityIds: ReadonlySet<string>;
  readonly addedFacilities: readonly string[];
  readonly addedCoders: readonly string[];
}
