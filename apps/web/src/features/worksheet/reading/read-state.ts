import type { WorksheetAuditFragment } from '@overread/schema';
import { formatDateTime } from '@overread/ui';

type State = WorksheetAuditFragment['state'];

const words: Readonly<Record<State, string>> = {
  ASSIGNED: 'Not started', IN_REVIEW: 'Being reviewed', SUBMITTED: 'Submitted', ACCEPTED: 'Accepted by the coder', REBUTTED: 'Disputed', ADJUDICATED: 'Disputes decided', FINAL: 'Final', RESTATED: 'Restated', SKIPPED: 'Skipped', REPLACED: 'Replaced by another chart',
};

export const stateWord = (state: State): string => words[state];

const open: ReadonlySet<State> = new Set<State>(['ASSIGNED', 'IN_REVIEW', 'SKIPPED']);

/** Whether somebody else works on it now. */
const isHeld = (audit: Pick<WorksheetAuditFragment, 'leaseUntil' | 'claimedByMe'>): boolean => audit.leaseUntil !== null && !audit.claimedByMe;

/** Whether the person may take the chart from here. */
export const canClaim = (audit: Pick<WorksheetAuditFragment, 'state' | 'leaseUntil' | 'claimedByMe' | 'abilities'>): boolean => open.has(audit.state) && !isHeld(audit) && audit.abilities.includes('claim');

/** Whether the person judges it now; everyone else reads. */
export const canJudge = (audit: Pick<WorksheetAuditFragment, 'state' | 'claimedByMe' | 'abilities'>): boolean => audit.state === 'IN_REVIEW' && audit.claimedByMe && audit.abilities.includes('work');

/** Where the audit is, for one who only reads it. */
export const readingWords = (audit: Pick<WorksheetAuditFragment, 'state' | 'leaseUntil' | 'claimedByMe' | 'submittedAt' | 'skipReason' | 'header'>): string => {
  const { zone } = audit.header.facility;
  if (audit.submittedAt !== null) return [audit.state === 'SUBMITTED' ? '' : `${stateWord(audit.state)} · `, `Submitted ${formatDateTime(audit.submittedAt, zone)}`].join('');
  if (isHeld(audit)) return `Held by an auditor until ${formatDateTime(audit.leaseUntil, zone)}`;
  return audit.skipReason === null || audit.state !== 'SKIPPED' ? stateWord(audit.state) : `Skipped: ${audit.skipReason}`;
};
