import type { Weights } from './weighted.js';

export const scoringMethods = ['code-over-code', 'net-of-over-coding', 'union', 'weighted', 'record-over-record', 'drg'] as const;
export type ScoringMethodCode = (typeof scoringMethods)[number];

/** Fractions below which an accuracy misses what is asked for. */
export interface Thresholds {
  readonly coding: number;
  readonly drg: number;
  readonly newCoder3Months: number;
  readonly newCoder6Months: number;
}

/** A version never changes: audits keep the one they were scored by. */
export interface ScoringMethodVersion {
  readonly headline: ScoringMethodCode;
  readonly weights: Weights;
  readonly thresholds: Thresholds;
}

export const defaultScoring: ScoringMethodVersion = {
  headline: 'code-over-code',
  weights: { paymentAffecting: 2, other: 1 },
  thresholds: { coding: 0.95, drg: 0.95, newCoder3Months: 0.8, newCoder6Months: 0.94 },
};
