import type { AuditState } from '@overread/schema';

/** States of an audit as people say them. */
export const stateWords: Readonly<Record<AuditState, string>> = {
  ASSIGNED: 'Waiting',
  IN_REVIEW: 'In review',
  SUBMITTED: 'With the coder',
  ACCEPTED: 'Accepted',
  REBUTTED: 'Disputed',
  ADJUDICATED: 'Decided',
  FINAL: 'Final',
  RESTATED: 'Restated',
  SKIPPED: 'Skipped',
  REPLACED: 'Replaced by another chart',
};
