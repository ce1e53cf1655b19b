import type { CodedChart } from '@overread/domain/charts';

/** A civil date and time `YYYY-MM-DDTHH:MM:SS` on the facility's own clock; null = not given. */
export type LocalTime = string | null;

/** One coded chart as a file gives it. Codes of facility, coder and work type are still text. */
export interface ChartRecord {
  readonly accountNumber: string;
  readonly facility: string;
  readonly workType: string;
  readonly coder: string;
  readonly patientRef: string | null;
  readonly payer: string | null;
  readonly serviceLine: string | null;
  readonly provider: string | null;
  readonly admitAt: LocalTime;
  readonly dischargeAt: LocalTime;
  readonly availableAt: LocalTime;
  readonly assignedAt: LocalTime;
  readonly firstCodedAt: LocalTime;
  readonly finalCodedAt: LocalTime;
  readonly billedAt: LocalTime;
  /** Decimal string. */
  readonly totalCharges: string | null;
  readonly codingMinutes: number | null;
  readonly codes: CodedChart;
}

export type Activity = 'coding' | 'meeting' | 'education' | 'downtime' | 'other';

export interface TimeLogRecord {
  readonly coder: string;
  readonly day: string;
  readonly activity: Activity;
  readonly minutes: number;
}

export type QueryOutcome = 'agreed' | 'disagreed' | 'no_opinion' | 'cancelled' | 'other';

export interface QueryRecord {
  readonly accountNumber: string;
  /** Null when the file has no facility column. */
  readonly facility: string | null;
  readonly coder: string | null;
  readonly openedAt: string;
  readonly answeredAt: LocalTime;
  readonly outcome: QueryOutcome | null;
}

export interface SecondReviewRecord {
  readonly accountNumber: string;
  readonly facility: string | null;
  readonly reviewer: string | null;
  /** Fields that the file does not give are null: not audited. */
  readonly codes: CodedChart;
}

export interface RecordOf {
  readonly charts: ChartRecord;
  readonly time_log: TimeLogRecord;
  readonly queries: QueryRecord;
  readonly second_reviews: SecondReviewRecord;
}
