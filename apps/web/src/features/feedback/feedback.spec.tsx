import { emptyChart } from '@overread/domain/charts';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { forgetKept } from '../../shared/memory/use-kept.js';
import { type Answers, fakeClient, fakeMe } from '../../testing/fake-client.js';
import { renderApp } from '../../testing/render-app.js';
import FeedbackAuditPage from './pages/feedback-audit-page.js';

const coder = { __typename: 'Coder', id: 'person-1', code: 'P1', displayName: 'Person One' };
const refusal = { __typename: 'Refusal', code: 'CONFLICT', message: 'This finding has changed.', field: null, remedy: 'Look at it again.', currentVersion: 2 };
const frozen = { ...emptyChart, diagnoses: [{ code: 'I110', poa: 'Y' }, { code: 'N179', poa: 'Y' }] };

const finding = (part: Record<string, unknown> = {}) => ({
  __typename: 'Finding', id: 'finding-1', version: 1, section: 'diagnosis', changeKey: 'diagnosis:revised:N179>N170', before: { code: 'N179', poa: 'Y' }, after: { code: 'N170', poa: 'Y' },
  type: { __typename: 'ErrorType', code: 'specificity', name: 'Specificity', description: 'Not specific enough' }, reason: { __typename: 'ErrorReason', code: 'guideline', name: 'Guideline not applied', attributable: true },
  severity: 'MODERATE', severityReason: null, direction: 'NEUTRAL', paymentAffecting: false, overDollars: '0', underDollars: '0', rationale: 'The record names tubular necrosis.', reference: null, educationTopic: null,
  educationalOnly: false, scored: true, response: null, decision: null, abilities: ['respond'], ...part,
});
const score = (numerator: number, denominator: number) => ({ __typename: 'AuditScore', edition: 1, isCurrent: true, cause: 'submission', at: '2026-11-12T15:00:00Z', overDollars: '0', underDollars: '0', lines: [{ __typename: 'ScoreLine', method: 'code-over-code', label: 'Code over code', numerator, denominator, value: numerator / denominator }] });
const audit = (findings: object[], part: Record<string, unknown> = {}) => ({
  __typename: 'Audit', id: 'audit-1', version: 3, planName: 'IP random Q4', state: 'SUBMITTED', submittedAt: '2026-11-12T15:00:00Z', auditedOn: '2026-11-12', coder, auditor: null, frozen, draft: null, findings,
  header: { __typename: 'AuditHeader', accountNumber: 'A-1', facility: fakeMe().facilities[0], workType: { __typename: 'WorkType', code: 'IP', name: 'Inpatient', setting: 'INPATIENT' }, payer: null, serviceLine: null, lengthOfStayDays: 4, drg: '291', drgWeight: '1.3' },
  scoringVersion: { __typename: 'ScoringVersion', id: 'version-1', methodId: 'method-1', number: 2, headline: 'code-over-code', weights: { paymentAffecting: 2, other: 1 } }, scores: [score(1, 2)], ...part,
});

const open = (answers: Answers, me = fakeMe('CODER')) => renderApp(
  <Routes><Route path="/feedback/:id" element={<FeedbackAuditPage />} /><Route path="*" element={<p>elsewhere</p>} /></Routes>,
  fakeClient({ FeedbackMethods: () => ({ scoringMethods: [{ __typename: 'ScoringMethod', id: 'method-1', name: 'House method' }] }), ...answers }),
  { path: '/feedback/audit-1', me },
);

beforeEach(forgetKept);

describe('one audit in feedback', () => {
  test('a dispute needs a reason; a refusal is shown in place and nothing typed is lost', async () => {
    const sent: unknown[] = [];
    open({ FeedbackAuditPage: () => ({ audit: audit([finding()]) }), RespondToFinding: (variables) => { sent.push(variables); return { respondToFinding: refusal }; } });
    const card = await screen.findByRole('article', { name: '1. Specificity' });
    fireEvent.click(within(card).getByRole('radio', { name: 'Dispute' }));
    fireEvent.click(within(card).getByRole('button', { name: 'Dispute the finding' }));
    expect(sent).toEqual([]);
    expect(within(card).getByText('Say why')).toBeTruthy();
    expect(document.activeElement).toBe(within(card).getByRole('textbox', { name: /Why/ }));
    fireEvent.change(within(card).getByRole('textbox', { name: /Why/ }), { target: { value: 'The note says otherwise' } });
    fireEvent.click(within(card).getByRole('button', { name: 'Dispute the finding' }));
    expect(await within(card).findByText('This finding has changed.')).toBeTruthy();
    expect(sent).toEqual([{ findingId: 'finding-1', input: { answer: 'DISPUTE', rationale: 'The note says otherwise', reference: null } }]);
    expect(within(card).getByRole<HTMLTextAreaElement>('textbox', { name: /Why/ }).value).toBe('The note says otherwise');
  });

  test('the words stay beside the refusal when somebody else was first', async () => {
    let answered = false;
    open({
      FeedbackAuditPage: () => ({ audit: audit([answered ? finding({ abilities: [], version: 2, response: { __typename: 'FindingResponse', answer: 'AGREE', rationale: '', reference: null, answeredAt: '2026-11-13T15:00:00Z' } }) : finding()]) }),
      RespondToFinding: () => { answered = true; return { respondToFinding: { ...refusal, code: 'ALREADY_DONE', message: 'This finding is answered already.' } }; },
    });
    const card = await screen.findByRole('article', { name: '1. Specificity' });
    fireEvent.click(within(card).getByRole('radio', { name: 'Agree' }));
    fireEvent.change(within(card).getByRole('textbox', { name: /Why/ }), { target: { value: 'Right' } });
    fireEvent.click(within(card).getByRole('button', { name: 'Agree with the finding' }));
    expect(await within(card).findByText('You agreed', { exact: false })).toBeTruthy();
    expect(within(card).getByText('This finding is answered already.')).toBeTruthy();
    expect(within(card).getByRole<HTMLTextAreaElement>('textbox', { name: /Why/ }).value).toBe('Right');
  });

  test('an audit without findings is acknowledged by one button', async () => {
    let state = 'SUBMITTED';
    open({ FeedbackAuditPage: () => ({ audit: audit([], { state }) }), AcknowledgeAudit: () => { state = 'ACCEPTED'; return { acknowledgeAudit: { __typename: 'Audit', id: 'audit-1', state, version: 4 } }; } });
    fireEvent.click(await screen.findByRole('button', { name: 'Acknowledge' }));
    expect(await screen.findByRole('heading', { name: 'Closed' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Acknowledge' })).toBeNull();
  });

  test('the auditor sees what conceding would do to the score before deciding', async () => {
    const disputed = finding({ abilities: ['decide'], response: { __typename: 'FindingResponse', answer: 'DISPUTE', rationale: 'Not documented', reference: null, answeredAt: '2026-11-13T15:00:00Z' } });
    const sent: unknown[] = [];
    open({ FeedbackAuditPage: () => ({ audit: audit([disputed], { state: 'REBUTTED', coder: { ...coder, id: 'person-9' } }) }), DecideDispute: (variables) => { sent.push(variables); return { decideDispute: finding({ abilities: [] }) }; } }, fakeMe('AUDITOR'));
    const card = await screen.findByRole('article', { name: '1. Specificity' });
    expect(card.textContent?.replaceAll('\u00a0', ' ')).toContain('Code over code: 1/2 = 50.0 % became 2/2 = 100.0 %');
    fireEvent.click(within(card).getByRole('radio', { name: 'Uphold' }));
    expect(within(card).getByText('If you uphold it, the score stays as it is.')).toBeTruthy();
    fireEvent.change(within(card).getByRole('textbox', { name: /Why/ }), { target: { value: 'Page 4 says so' } });
    fireEvent.click(within(card).getByRole('button', { name: 'Uphold the finding' }));
    await waitFor(() => { expect(sent).toEqual([{ findingId: 'finding-1', version: 1, input: { decision: 'UPHELD', rationale: 'Page 4 says so' } }]); });
  });
});
