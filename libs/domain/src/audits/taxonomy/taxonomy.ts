import type { Change } from '../diff/change.js';

export type ErrorSection = 'diagnosis' | 'procedure' | 'service' | 'field' | 'query' | 'grouping';
export type Severity = 'minor' | 'moderate' | 'major';
export type Direction = 'over' | 'under' | 'neutral';

/** What is wrong. */
export interface ErrorType {
  readonly code: string;
  readonly section: ErrorSection;
  readonly name: string;
  readonly description: string;
  readonly defaultSeverity: Severity;
  readonly defaultPaymentAffecting: boolean;
}

/** Why it is wrong. */
export interface ErrorReason {
  readonly code: string;
  readonly name: string;
  readonly description: string;
  /** A reason that is not attributable leaves the coder's score alone and is still counted as a finding. */
  readonly attributable: boolean;
}

export interface Taxonomy {
  readonly types: readonly ErrorType[];
  readonly reasons: readonly ErrorReason[];
}

/** The changes a type can be chosen for. */
export type ChangeShape = Pick<Change, 'section' | 'kind' | 'attribute' | 'isPrincipal' | 'before' | 'after'>;
