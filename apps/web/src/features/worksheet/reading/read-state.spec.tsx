import type { WorksheetAuditFragment } from '@overread/schema';
import { canClaim, canJudge, readingWords } from './read-state.js';

const audit = (change: Partial<WorksheetAuditFragment>) => ({
  state: 'ASSIGNED', leaseUntil: null, claimedByMe: false, abilities: ['read', 'claim', 'work'], submittedAt: null, skipReason: null, header: { facility: { zone: 'America/New_York' } }, ...change,
} as unknown as WorksheetAuditFragment);
const lease = '2026-11-12T15:30:00Z';

test.each<[string, Partial<WorksheetAuditFragment>, boolean, boolean, string]>([
  ['waiting', {}, true, false, 'Not started'],
  ['held by the person', { state: 'IN_REVIEW', claimedByMe: true, leaseUntil: lease }, true, true, 'Being reviewed'],
  ['whose lease ran out', { state: 'IN_REVIEW' }, true, false, 'Being reviewed'],
  ['held by someone else', { state: 'IN_REVIEW', leaseUntil: lease }, false, false, 'Held by an auditor until Nov 12, 2026, 10:30'],
  ['skipped', { state: 'SKIPPED', skipReason: 'no record' }, true, false, 'Skipped: no record'],
  ['submitted', { state: 'SUBMITTED', submittedAt: lease, abilities: ['read'] }, false, false, 'Submitted Nov 12, 2026, 10:30'],
  ['disputed', { state: 'REBUTTED', submittedAt: lease }, false, false, 'Disputed · Submitted Nov 12, 2026, 10:30'],
  ['for one who may not audit', { abilities: ['read'] }, false, false, 'Not started'],
])('a chart %s', (_, change, claims, judges, words) => {
  expect([canClaim(audit(change)), canJudge(audit(change)), readingWords(audit(change))]).toEqual([claims, judges, words]);
});
