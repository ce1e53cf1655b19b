import { civilDate } from '@overread/domain/time';
import type { QueueItemFragment } from '@overread/schema';
import { formatDateTime } from '@overread/ui';
import { dueWords, type Due } from '../../../shared/audits/due-words.js';

export type QueueItem = QueueItemFragment;

/** When a chart is due, by the calendar of its own facility. */
export const dueOf = (item: Pick<QueueItem, 'dueOn' | 'header'>, now: number): Due => dueWords(item.dueOn, civilDate(item.header.facility.zone, now));

/** A lease lasts half an hour: its end is a time on the reader's own clock. */
const timeOf = (instant: string): string => new Date(instant).toLocaleTimeString('en-US', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

const stateWords: Partial<Record<QueueItem['state'], string>> = { ACCEPTED: 'Accepted', REBUTTED: 'Disputed', ADJUDICATED: 'Decided', FINAL: 'Final', RESTATED: 'Restated' };

/** Where a chart stands: "Yours until 14:05", "Draft", "Submitted Nov 12, 2026, 10:30", "Skipped: no record". */
export const standingOf = (item: Pick<QueueItem, 'state' | 'claimedByMe' | 'leaseUntil' | 'submittedAt' | 'skipReason' | 'header' | 'auditor'>): string => {
  const at = (instant: string | null): string => formatDateTime(instant, item.header.facility.zone);
  if (item.state === 'SKIPPED') return `Skipped: ${item.skipReason ?? 'no reason given'}`;
  if (item.submittedAt !== null) return `${stateWords[item.state] ?? 'Submitted'} · ${at(item.submittedAt)}`;
  if (item.leaseUntil !== null) return `${item.claimedByMe ? 'Yours' : `Held${item.auditor === null ? '' : ` by ${item.auditor.displayName}`}`} until ${timeOf(item.leaseUntil)}`;
  return item.state === 'IN_REVIEW' ? 'Draft kept' : 'Not started';
};

/** What taking a chart is called; null where it cannot be taken, only looked at. */
export const claimWord = (item: Pick<QueueItem, 'state' | 'claimedByMe' | 'leaseUntil' | 'submittedAt' | 'abilities'>): string | null => {
  const isFree = item.submittedAt === null && (item.claimedByMe || item.leaseUntil === null);
  if (!isFree || !item.abilities.includes('claim')) return null;
  return item.state === 'IN_REVIEW' ? 'Continue' : 'Claim';
};
