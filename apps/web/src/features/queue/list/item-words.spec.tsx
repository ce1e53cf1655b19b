import { claimWord, dueOf, standingOf, type QueueItem } from './item-words.js';

const item = (change: Partial<QueueItem>): QueueItem => ({
  state: 'ASSIGNED', claimedByMe: false, leaseUntil: null, submittedAt: null, skipReason: null, abilities: ['read', 'claim'], auditor: null, dueOn: '2026-11-12', header: { facility: { zone: 'America/Los_Angeles' } }, ...change,
} as unknown as QueueItem);
const lease = '2026-11-12T15:30:00Z';
const clock = new Date(lease).toLocaleTimeString('en-US', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const someone = { id: 'p', displayName: 'Auditor 3' } as QueueItem['auditor'];

test.each<[string, Partial<QueueItem>, string, string | null]>([
  ['waiting', {}, 'Not started', 'Claim'],
  ['mine', { state: 'IN_REVIEW', claimedByMe: true, leaseUntil: lease }, `Yours until ${clock}`, 'Continue'],
  ['mine, its lease over', { state: 'IN_REVIEW' }, 'Draft kept', 'Continue'],
  ['held by another', { state: 'IN_REVIEW', leaseUntil: lease, auditor: someone }, `Held by Auditor 3 until ${clock}`, null],
  ['submitted', { state: 'SUBMITTED', submittedAt: lease }, 'Submitted · Nov 12, 2026, 07:30', null],
  ['disputed', { state: 'REBUTTED', submittedAt: lease }, 'Disputed · Nov 12, 2026, 07:30', null],
  ['skipped', { state: 'SKIPPED', skipReason: 'no record' }, 'Skipped: no record', 'Claim'],
  ['seen by a manager', { abilities: ['read'] }, 'Not started', null],
])('%s', (_, change, standing, act) => {
  expect([standingOf(item(change)), claimWord(item(change))]).toEqual([standing, act]);
});

test('due by the day of the facility, not of the browser', () => {
  const lateInTheEast = Date.parse('2026-11-13T05:00:00Z');
  expect(dueOf(item({}), lateInTheEast).words).toBe('Due today');
  expect(dueOf(item({ header: { facility: { zone: 'America/New_York' } } as QueueItem['header'] }), lateInTheEast).words).toBe('Overdue by 1 day');
});
