/** Ranges that move with the day; civil days of the facility. */
export const rangeNames = ['today', 'last_7d', 'last_28d', 'last_90d', 'last_365d', 'this_week', 'last_week', 'this_month', 'last_month', 'this_quarter', 'last_quarter', 'this_year', 'last_year'] as const;
export type RangeName = (typeof rangeNames)[number];

/** Civil days YYYY-MM-DD, both included. */
export interface CivilRange {
  readonly from: string;
  readonly to: string;
}

export type FilterRange = RangeName | CivilRange;

export const grains = ['day', 'week', 'month'] as const;
export type Grain = (typeof grains)[number];

/** What a period is compared with; previous matched weekdays unless asked otherwise. */
export const compareModes = ['previous-weekdays', 'previous', 'last-year', 'off'] as const;
export type CompareMode = (typeof compareModes)[number];

/** Focused draws are picked by judgement: they stay out of headline accuracy unless asked for. */
export const sampleKinds = ['random', 'focused', 'all'] as const;
export type SampleKind = (typeof sampleKinds)[number];

export const filterBases = ['coded', 'discharged', 'audited', 'opened', 'answered'] as const;
export type FilterBasis = (typeof filterBases)[number];

/**
 * The one filter shape: it drives address, chart, drill-through, export and mail. An empty list narrows nothing. Lists hold what
 * the caller identifies records by, codes in an address.
 */
export interface MetricFilter {
  readonly range: FilterRange;
  /** Null = each metric by the day of its own. */
  readonly basis: FilterBasis | null;
  readonly compare: CompareMode;
  readonly grain: Grain;
  readonly facilities: readonly string[];
  readonly teams: readonly string[];
  readonly coders: readonly string[];
  readonly workTypes: readonly string[];
  readonly payers: readonly string[];
  readonly serviceLines: readonly string[];
  readonly sampleKind: SampleKind;
  /** One draw only; null = every draw. */
  readonly drawId: string | null;
  /** The headline accuracy to show; null = the one in force. */
  readonly scoringMethod: string | null;
}

export const defaultFilter: MetricFilter = {
  range: 'last_28d',
  basis: null,
  compare: 'previous-weekdays',
  grain: 'week',
  facilities: [],
  teams: [],
  coders: [],
  workTypes: [],
  payers: [],
  serviceLines: [],
  sampleKind: 'random',
  drawId: null,
  scoringMethod: null,
};
