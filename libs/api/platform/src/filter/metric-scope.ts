/** Which rows a figure is added up from. Days are civil days of the facility, inclusive; an empty or null list does not restrict. */
export interface MetricScope {
  readonly from: string;
  readonly to: string;
  readonly facilityIds: readonly string[] | null;
  readonly teamIds: readonly string[] | null;
  readonly coderIds: readonly string[] | null;
  readonly workTypes: readonly string[] | null;
  readonly payers: readonly string[] | null;
  readonly serviceLines: readonly string[] | null;
  /** Audit facts only: projectable draws, focused ones, or both. */
  readonly sampleKind: 'random' | 'focused' | 'all';
  /** Audit facts only: one draw and its extensions. */
  readonly drawId: string | null;
}

/** One stretch of days that figures are grouped into; the last day is inclusive. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

export type DimensionCode = 'none' | 'coder' | 'team' | 'facility' | 'work_type' | 'auditor' | 'period';

/** What figures are grouped by; `periods` counts only for the dimension `period`. */
export interface Grouping {
  readonly by: DimensionCode;
  readonly periods: readonly Period[];
  /** A second dimension: keys are then pairs, see `crossKey`. Left out = one dimension. */
  readonly across?: AcrossCode;
}

/** What a second dimension can be. */
export type AcrossCode = Exclude<DimensionCode, 'none' | 'period'>;
