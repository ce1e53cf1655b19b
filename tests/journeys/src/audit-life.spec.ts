import { addUser, documents, drawEverything, importCharts, loginOf, only, type Outcome, type OverreadUnderTest, startOverread, type TestClient } from '@overread/testing';
import { auditedChart, diffCharts, suggestTypes, type AuditDraft, type Change } from '@overread/domain/audits';
import type { CodedChart } from '@overread/domain/charts';

interface Line { readonly method: string; readonly numerator: number; readonly denominator: number; readonly value: number | null }
interface Submitted extends Outcome {
  readonly scores: readonly { readonly edition: number; readonly isCurrent: boolean; readonly lines: readonly Line[] }[];
  readonly findings: readonly { readonly id: string; readonly version: number; readonly type: { readonly code: string }; readonly codeBefore: string | null; readonly codeAfter: string | null }[];
}

describe('the life of an audit', () => {
  let overread: OverreadUnderTest;
  let auditor: TestClient;
  let coder: TestClient;
  let id: string;
  let version: number;

  const send = async <Value = Outcome>(client: TestClient, document: string, variables: Record<string, unknown>): Promise<Value> => only(await client.ask<Record<string, Value>>(document, variables));
  const patch = async (...patches: readonly object[]): Promise<Outcome> => {
    const outcome = await send(auditor, documents.patch, { id, version, patches });
    if (outcome.__typename === 'Audit') version = outcome.version;
    return outcome;
  };
  /** The differences of the worksheet as the server has it. */
  const changesNow = async (): Promise<readonly Change[]> => {
    const { audit } = await auditor.ask<{ audit: { draft: AuditDraft; frozen: CodedChart } }>(documents.audit, { id });
    return diffCharts(audit.frozen, auditedChart(audit.draft));
  };
  const score = (audit: Submitted, method: string): Line => {
    const line = audit.scores.at(-1)?.lines.find((each) => each.method === method);
    if (line === undefined) throw new Error(`no score by ${method}`);
    return line;
  };

  beforeAll(async () => {
    overread = await startOverread();
    // M = 8, R = 1, X = 1, A = 1 of the domain's vector: ten coded, one revised, one taken away, one added.
    await importCharts(overread, [{ account: 'V1', facility: 'NORTH', coder: 'C1', dx: ['I11.0', 'I50.9', 'N17.9', 'E87.6', 'J44.9', 'E11.9', 'E78.5', 'I25.10', 'K21.9', 'Z87.891'] }]);
    await drawEverything(overread, 'The vector');
    auditor = await addUser(overread, 'auditor', { role: 'auditor' });
    coder = await loginOf(overread, 'C1');
  }, 120_000);
  afterAll(() => overread.stop());

  test('claimed, with the coder hidden', async () => {
    const next = await send<Outcome & { coder?: unknown }>(auditor, documents.claimNext, {});
    expect(next).toMatchObject({ __typename: 'Audit', state: 'IN_REVIEW' });
    ({ id, version } = next);
    expect((await auditor.ask<{ audit: unknown }>(documents.audit, { id })).audit).toMatchObject({ coder: null, state: 'IN_REVIEW' });
  });

  test('nothing is submitted before every line is judged', async () => {
    expect(await send(auditor, documents.submit, { id, version, key: 'too-early-1' })).toMatchObject({ __typename: 'Refusal', code: 'INVALID' });
  });

  test('the worksheet is saved in patches; a stale version is told', async () => {
    const stale = version;
    const said = { reasonCode: 'guideline-not-applied', rationale: 'The record says so.' };
    expect(await patch(
      { op: 'revise', line: 'd3', set: { code: 'N170' } },
      { op: 'remove', line: 'd4' },
      { op: 'add', id: 'm1', section: 'diagnosis', value: { code: 'J9601', poa: 'Y' } },
      { op: 'agree-untouched' },
    )).toMatchObject({ __typename: 'Audit' });
    expect(await send(auditor, documents.patch, { id, version: stale, patches: [{ op: 'agree-untouched' }] })).toMatchObject({ __typename: 'Refusal', code: 'CONFLICT', currentVersion: version });
    expect(await send(auditor, documents.submit, { id, version, key: 'no-reasons-1' })).toMatchObject({ __typename: 'Refusal', code: 'INVALID' });
    for (const change of await changesNow()) await patch({ op: 'annotate', change: change.key, set: { ...said, typeCode: suggestTypes(change)[0] } });
  });

  test('submitted: the vector of the domain, and the same key again changes nothing', async () => {
    const submitted = await send<Submitted>(auditor, documents.submit, { id, version, key: 'the-vector-1' });
    expect(submitted).toMatchObject({ __typename: 'Audit', state: 'SUBMITTED' });
    expect(score(submitted, 'code-over-code').value).toBeCloseTo(0.8, 12);
    expect(score(submitted, 'net-of-over-coding').value).toBeCloseTo(0.7, 12);
    expect(score(submitted, 'union').value).toBeCloseTo(8 / 11, 12);
    expect(score(submitted, 'record-over-record').value).toBe(0);
    expect(submitted.findings.map((finding) => [finding.codeBefore, finding.codeAfter])).toEqual(expect.arrayContaining([['N179', 'N170'], ['E876', null], [null, 'J9601']]));
    const again = await send<Submitted>(auditor, documents.submit, { id, version, key: 'the-vector-1' });
    expect(again).toMatchObject({ __typename: 'Audit', version: submitted.version });
  });

  test('the coder agrees with two findings and disputes the third, which needs a rationale', async () => {
    const { feedback } = await coder.ask<{ feedback: { edges: { node: { id: string; findings: { id: string; codeBefore: string | null; codeAfter: string | null }[] } }[] } }>(documents.feedback, { state: 'OPEN' });
    expect(feedback.edges.map((edge) => edge.node.id)).toEqual([id]);
    const findings = feedback.edges[0]?.node.findings ?? [];
    expect(findings).toHaveLength(3);
    for (const { id: findingId, codeBefore, codeAfter } of findings) {
      const disputed = codeBefore === 'E876' && codeAfter === null;
      if (disputed) expect(await send(coder, documents.respond, { findingId, input: { answer: 'DISPUTE', rationale: ' ' } })).toMatchObject({ __typename: 'Refusal', code: 'INVALID' });
      expect(await send(coder, documents.respond, { findingId, input: { answer: disputed ? 'DISPUTE' : 'AGREE', rationale: 'See the laboratory result of the second day.' } })).toMatchObject({ __typename: 'Finding' });
    }
  });

  test('the auditor concedes: the next edition of the score, the first kept', async () => {
    const { audit } = await auditor.ask<{ audit: { findings: { id: string; version: number; abilities: string[] }[] } }>(documents.audit, { id });
    const waiting = audit.findings.filter((finding) => finding.abilities.includes('decide'));
    expect(waiting).toHaveLength(1);
    const [finding] = waiting;
    expect(await send(auditor, documents.decide, { findingId: finding?.id, version: finding?.version, input: { decision: 'CONCEDED', rationale: 'The potassium of 2.9 was treated.' } })).toMatchObject({ __typename: 'Finding' });
    const after = await auditor.ask<{ audit: Submitted }>(documents.audit, { id });
    expect(after.audit.scores.map((each) => [each.edition, each.isCurrent])).toEqual([[1, false], [2, true]]);
    // Conceded: the code counts as matched; nine of eleven.
    expect(score(after.audit, 'union').value).toBeCloseTo(9 / 11, 12);
  });

  test('the trail tells it all', async () => {
    const manager = await addUser(overread, 'manager', { role: 'manager' });
    const { trail } = await manager.ask<{ trail: { edges: { node: { intent: string } }[] } }>(documents.trail, { noun: 'audit', recordId: id });
    const intents = new Set(trail.edges.map((edge) => edge.node.intent));
    for (const intent of ['chart.open', 'audit.patch', 'audit.submit']) expect(intents).toContain(intent);
  });
});
