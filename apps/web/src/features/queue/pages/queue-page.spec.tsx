import { configure, fireEvent, screen, waitFor } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { fakeClient, fakeMe, type Answers } from '../../../testing/fake-client.js';
import { renderApp } from '../../../testing/render-app.js';
import QueuePage from './queue-page.js';

// Several of these run beside other projects on two cores.
configure({ asyncUtilTimeout: 10_000 });

const item = (id: string, change: object = {}) => ({
  __typename: 'Audit', id, planName: 'IP random Q4', state: 'ASSIGNED', claimedByMe: false, leaseUntil: null, dueOn: '2020-01-01', submittedAt: null, skipReason: null, abilities: ['read', 'claim'], auditor: null,
  header: { __typename: 'AuditHeader', accountNumber: '00004521', payer: 'Medicare', lengthOfStayDays: 4, drg: '291', facility: { __typename: 'Facility', id: 'f', name: 'North', zone: 'America/New_York' }, workType: { __typename: 'WorkType', code: 'IP', name: 'Inpatient' } },
  ...change,
});
const claimed = (id: string) => ({
  ...item(id), drawId: 'd', kind: 'PRIMARY', version: 2, auditedOn: null, undoUntil: null, coder: null, frozen: {}, draft: null, scores: [], findings: [], scoringVersion: { __typename: 'ScoringVersion', id: 'v', number: 1, headline: 'code-over-code', weights: {} },
  header: { ...item(id).header, serviceLine: null, drgWeight: null, facility: { __typename: 'Facility', id: 'f', code: 'N', name: 'North', zone: 'America/New_York' }, workType: { __typename: 'WorkType', code: 'IP', name: 'Inpatient', setting: 'INPATIENT' } },
});
const page = (...nodes: object[]) => ({ queue: { __typename: 'AuditConnection', edges: nodes.map((node, at) => ({ __typename: 'AuditEdge', node, cursor: String(at) })), pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null, total: null } } });

const open = (answers: Answers, mayClaim = true) => {
  const asked: Record<string, unknown>[] = [];
  const client = fakeClient({
    QueueProgress: () => ({ queueProgress: { __typename: 'QueueProgress', open: 2, mine: 0, submittedToday: 5, overdue: 1 } }),
    Queue: (variables) => { asked.push(variables); return page(item('a'), item('b', { state: 'IN_REVIEW', leaseUntil: '2099-01-01T00:00:00Z' })); },
    ...answers,
  });
  renderApp(<Routes><Route path="/queue" element={<QueuePage />} /><Route path="/audit/:id" element={<p>worksheet</p>} /></Routes>, client, { path: '/queue', me: { ...fakeMe(mayClaim ? 'AUDITOR' : 'MANAGER'), abilities: mayClaim ? ['audit.claim'] : [] } });
  return asked;
};
const where = (): string => screen.getByTestId('where').textContent ?? '';

describe('the queue', () => {
  test('says how far the work is and what is overdue, and shows no whole account number', async () => {
    open({});
    await screen.findByText('5 submitted today · 2 open');
    await screen.findByText('1 overdue');
    expect((await screen.findAllByText(/^Overdue by/)).length).toBe(2);
    expect(document.body.textContent).not.toContain('00004521');
  });

  test('one key claims the most urgent chart and opens it', async () => {
    open({ ClaimNextAudit: () => ({ claimNext: claimed('a') }) });
    await screen.findByRole('table');
    fireEvent.keyDown(document.body, { key: 's', code: 's' });
    await waitFor(() => { expect(where()).toBe('/audit/a'); });
  });

  test('a given chart is claimed; one that is held by someone else is only viewed', async () => {
    const ids: unknown[] = [];
    open({ ClaimAudit: ({ id }) => { ids.push(id); return { claimAudit: claimed('a') }; } });
    expect((await screen.findAllByRole('link', { name: 'Inpatient ••4521' })).length).toBe(2);
    fireEvent.click(screen.getByRole('button', { name: 'Claim Inpatient ••4521' }));
    await waitFor(() => { expect(where()).toBe('/audit/a'); });
    expect(ids).toEqual(['a']);
  });

  test('an empty queue is said, not shown as a mistake', async () => {
    open({ ClaimNextAudit: () => ({ claimNext: { __typename: 'Refusal', code: 'NOT_FOUND', message: 'Nothing in the queue is waiting for you.', field: null, remedy: null, currentVersion: null } }) });
    fireEvent.click(await screen.findByRole('button', { name: 'Start next' }));
    await screen.findByText('The queue is empty');
    expect(where()).toBe('/queue');
  });

  test('its parts are in the address', async () => {
    const asked = open({});
    fireEvent.click(await screen.findByRole('radio', { name: 'Skipped' }));
    await waitFor(() => { expect([where(), asked.at(-1)?.['state']]).toEqual(['/queue?show=skipped', 'SKIPPED']); });
  });

  test('who may not audit has nothing to start', async () => {
    open({}, false);
    await screen.findByRole('table');
    expect(screen.queryByRole('button', { name: /Start next|Claim/ })).toBeNull();
    expect(screen.queryByRole('radio', { name: 'Mine' })).toBeNull();
  });
});
