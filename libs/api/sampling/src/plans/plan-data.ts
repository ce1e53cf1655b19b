/** How charts are chosen; see docs/reproduce-a-draw.md for the algorithm. */
export type PlanMethodCode = 'simple' | 'stratified' | 'quota' | 'focused' | 'all';
export type StratifyByCode = 'coder' | 'work_type' | 'facility' | 'payer' | 'service_line';
export type AllocationCode = 'proportional' | 'equal';

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
  /** A calibration session: every named auditor reviews every chart, all but the first of them blind. Absent = it is none. */
  readonly calibration?: boolean;
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
