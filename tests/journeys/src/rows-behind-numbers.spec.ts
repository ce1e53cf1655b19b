import { addUser, documents, drawEverything, importCharts, only, type Outcome, type OverreadUnderTest, someCharts, startOverread, type TestClient } from '@overread/testing';
import { auditedChart, diffCharts, suggestTypes, type AuditDraft } from '@overread/domain/audits';
import type { CodedChart } from '@overread/domain/charts';

interface Total { readonly pageInfo: { readonly total: number } }
interface Rows { readonly metrics: { readonly total: { readonly values: readonly { readonly metric: string; readonly value: number | null }[] } }; readonly audits: Total; readonly findings: Total; readonly scored: Total; readonly over: Total; readonly teaching: Total; readonly errorPareto: readonly { readonly key: string; readonly count: number }[] }

const page = 'pageInfo { total }';
const both = `query ($filter: MetricFilterInput!) {
  metrics(filter: $filter, metrics: ["audited-charts", "findings", "scored-findings", "findings-over"]) { total { values { metric value } } }
  audits(filter: $filter, first: 1) { ${page} } findings(filter: $filter, first: 1) { ${page} }
  scored: findings(filter: $filter, scored: true, first: 1) { ${page} } over: findings(filter: $filter, direction: OVER, first: 1) { ${page} } teaching: findings(filter: $filter, teachingExample: true, first: 1) { ${page} }
  errorPareto(filter: $filter, by: CODE_PAIR) { key count } }`;
const pair = `query ($filter: MetricFilterInput!, $codePair: String) { findings(filter: $filter, codePair: $codePair) { ${page} edges { node { codeBefore codeAfter } } } }`;

/** What the auditor finds on the charts in turn; the fourth is clean. */
const reviews: readonly (readonly object[])[] = [
  [{ op: 'revise', line: 'd2', set: { code: 'N170' } }],
  [{ op: 'remove', line: 'd3' }],
  [{ op: 'revise', line: 'd2', set: { code: 'N170' } }, { op: 'add', id: 'm1', section: 'diagnosis', value: { code: 'J9601', poa: 'Y' } }],
  [],
];

describe('the rows behind a number are as many as the number', () => {
  let overread: OverreadUnderTest;
  let auditor: TestClient;
  let coders: readonly string[];
  let filter: Record<string, unknown>;

  const send = async (document: string, variables: Record<string, unknown>): Promise<Outcome> => only(await auditor.ask<Record<string, Outcome>>(document, variables));

  const review = async (patches: readonly object[], isTeaching: boolean): Promise<void> => {
    const { id, version } = await send(documents.claimNext, {});
    const judged = await send(documents.patch, { id, version, patches: [...patches, { op: 'agree-untouched' }] });
    const { audit } = await auditor.ask<{ audit: { draft: AuditDraft; frozen: CodedChart } }>(documents.audit, { id });
    const notes = diffCharts(audit.frozen, auditedChart(audit.draft)).map((change) => ({ op: 'annotate', change: change.key, set: { reasonCode: 'guideline-not-applied', rationale: 'The record says so.', typeCode: suggestTypes(change)[0], educationalOnly: change.kind === 'unsupported', teachingExample: isTeaching } }));
    const noted = notes.length === 0 ? judged : await send(documents.patch, { id, version: judged.version, patches: notes });
    expect(await send(documents.submit, { id, version: noted.version, key: `review-${id.slice(-12)}` })).toMatchObject({ __typename: 'Audit', state: 'SUBMITTED' });
  };

  beforeAll(async () => {
    overread = await startOverread();
    await importCharts(overread, someCharts(8, 'NORTH', ['C1', 'C2']));
    await drawEverything(overread, 'All');
    auditor = await addUser(overread, 'auditor', { role: 'auditor' });
    for (let at = 0; at < 8; at += 1) await review(reviews[at % reviews.length] ?? [], at === 0);
    const { people } = await auditor.ask<{ people: { edges: { node: { id: string } }[] } }>('{ people(role: CODER) { edges { node { id } } } }');
    coders = people.edges.map((edge) => edge.node.id);
    const day = (shift: number): string => new Date(Date.now() + shift * 86_400_000).toISOString().slice(0, 10);
    filter = { from: day(-2), to: day(2), sampleKind: 'ALL' };
  }, 180_000);
  afterAll(() => overread.stop());

  const compare = async (narrowed: Record<string, unknown>): Promise<Rows> => {
    const rows = await auditor.ask<Rows>(both, { filter: narrowed });
    const value = (metric: string): number => rows.metrics.total.values.find((each) => each.metric === metric)?.value ?? 0;
    expect([rows.audits, rows.findings, rows.scored, rows.over].map((each) => each.pageInfo.total)).toEqual(['audited-charts', 'findings', 'scored-findings', 'findings-over'].map(value));
    return rows;
  };

  test('of everything: four findings of each four charts, one educational only', async () => {
    const rows = await compare(filter);
    expect([rows.audits, rows.findings, rows.scored, rows.teaching].map((each) => each.pageInfo.total)).toEqual([8, 8, 6, 1]);
  });

  test('of each coder, and both make the whole', async () => {
    const parts = await Promise.all(coders.map((id) => compare({ ...filter, coderIds: [id] })));
    expect(parts.reduce((sum, part) => sum + part.findings.pageInfo.total, 0)).toBe(8);
  });

  test('of days without audits: nothing', async () => {
    expect((await compare({ ...filter, from: '2020-01-01', to: '2020-01-31' })).findings.pageInfo.total).toBe(0);
  });

  test('of every pair of codes', async () => {
    const { errorPareto } = await compare(filter);
    expect(errorPareto.map((row) => row.key).sort()).toEqual(['E876 → —', 'N179 → N170', '— → J9601']);
    for (const { key, count } of errorPareto) {
      const { findings } = await auditor.ask<{ findings: Total & { edges: { node: { codeBefore: string | null; codeAfter: string | null } }[] } }>(pair, { filter, codePair: key });
      expect(findings.pageInfo.total).toBe(count);
      expect(new Set(findings.edges.map(({ node }) => `${node.codeBefore ?? '—'} → ${node.codeAfter ?? '—'}`))).toEqual(new Set([key]));
    }
  });
});
