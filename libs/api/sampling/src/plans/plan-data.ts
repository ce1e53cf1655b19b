/** How charts are chosen; see docs/reproduce-a-draw.md for the algorithm. */
export type PlanMethodCode = 'simple' | 'systematic' | 'stratified' | 'quota' | 'proportional_to_size' | 'risk_weighted' | 'discovery' | 'focused' | 'all';
export type StratifyByCode = 'coder' | 'work_type' | 'facility' | 'payer' | 'service_line' | 'drg_family' | 'value_band';
export type AllocationCode = 'proportional' | 'equal' | 'neyman';
/** What a systematic draw puts the frame in order by. */
export type SampleOrderCode = 'coded_on' | 'discharged_on' | 'charges' | 'unit_key';
/** What a chance is proportional to. */
export type SizeMeasureCode = 'charges' | 'drg_weight';
/** What makes a discovery sample grow to the full one; see `decideExpansion`. */
export type ExpansionTriggerCode = 'charts' | 'rate' | 'dollars';

/** Which charts may be drawn; an absent or null part does not restrict. Days are civil days of the facility, inclusive. */
export interface PlanFilterData {
  readonly facilityIds?: readonly string[] | null;
  readonly teamIds?: readonly string[] | null;
  readonly coderIds?: readonly string[] | null;
  readonly workTypes?: readonly string[] | null;
  readonly payers?: readonly string[] | null;
  readonly serviceLines?: readonly string[] | null;
  readonly basis: 'coded' | 'discharged';
  readonly from?: string | null;
  readonly to?: string | null;
  readonly code?: string | null;
  readonly drg?: string | null;
  /** Decimal string; charts below are left out of the population. */
  readonly minCharges?: string | null;
}

/** Of these, exactly those that the method reads are set. Percents are of the frame (of the coder's frame for quotas). */
export interface PlanParameters {
  readonly n?: number | null;
  readonly percent?: number | null;
  readonly perCoder?: number | null;
  readonly perCoderPercent?: number | null;
  readonly stratifyBy?: StratifyByCode | null;
  readonly allocation?: AllocationCode | null;
  readonly minimumPerStratum?: number | null;
  /** Stratified by value band: upper ends of the bands of total charges, decimal strings, ascending. */
  readonly valueBands?: readonly string[] | null;
  readonly orderBy?: SampleOrderCode | null;
  readonly sizeBy?: SizeMeasureCode | null;
  /** Risk-weighted: a chart's risk is the mean of the past error rates of its values in these. */
  readonly riskBy?: readonly StratifyByCode[] | null;
  /** Risk-weighted: no chart counts for less than this share of the mean risk, 0 < floor ≤ 1. */
  readonly riskFloor?: number | null;
  /** Discovery: charts of the first part; n is the full sample. */
  readonly discoveryN?: number | null;
  readonly expandWhen?: ExpansionTriggerCode | null;
  /** Charts: more than so many; rate and dollars: at least this fraction. */
  readonly expandAt?: number | null;
  /** Share of charts, 0 ≤ share < 1, that may turn out unusable: so many spares are named at the draw. */
  readonly unusableShare?: number | null;
}

export interface PlanExclusions {
  /** Charts in any earlier draw whose audit was not skipped are left out. */
  readonly alreadyAudited: boolean;
  /** Charts with fewer codes are left out; null = none are. */
  readonly minimumCodes: number | null;
}

/** All that a draw needs to know of a plan; the same for a plan that is not saved yet. */
export interface PlanSpec {
  readonly filter: PlanFilterData;
  readonly method: PlanMethodCode;
  readonly parameters: PlanParameters;
  readonly exclusions: PlanExclusions;
  readonly auditorIds: readonly string[];
  readonly blindShare: number;
}
