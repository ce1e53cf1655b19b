import { addUser, documents, drawEverything, importCharts, importReviews, loginOf, only, type Outcome, type OverreadUnderTest, someCharts, startOverread, type TestClient } from '@overread/testing';

interface OpenAudit { readonly id: string; readonly kind: 'PRIMARY' | 'BLIND_SECOND'; readonly header: { readonly accountNumber: string } }
interface Session { readonly drawId: string; readonly charts: number; readonly reviewers: number; readonly submitted: number; readonly due: number }
interface Measured {
  readonly found: { readonly percent: { readonly value: number | null; readonly charts: number }; readonly fleiss: { readonly charts: number; readonly gap: string | null } };
  readonly reviewers: readonly { readonly label: string; readonly submitted: number; readonly due: number; readonly found: { readonly judged: number } }[];
  readonly charts: readonly { readonly accountNumber: string; readonly submitted: number; readonly due: number; readonly reviews: readonly { readonly primary: boolean; readonly found: boolean | null; readonly worst: string | null }[] | null }[];
}

const mine = '{ queue(first: 100) { edges { node { id kind header { accountNumber } } } } }';
const measured = 'query ($drawId: UUID!) { calibration(drawId: $drawId) { found { percent { value charts } fleiss { charts gap } } reviewers { label submitted due found { judged } } charts { accountNumber submitted due reviews { primary found worst } } } }';
const opened = 'query ($id: UUID!) { audit(id: $id) { id draft } }';

const queueOf = async (client: TestClient): Promise<OpenAudit[]> => (await client.ask<{ queue: { edges: { node: OpenAudit }[] } }>(mine)).queue.edges.map((edge) => edge.node);
const claim = (client: TestClient, id: string) => client.ask<Record<string, Outcome>>(documents.claim, { id }).then(only);
const submit = async (client: TestClient, id: string, patches: readonly unknown[] = []): Promise<void> => {
  const patched = only(await client.ask<Record<string, Outcome>>(documents.patch, { id, version: (await claim(client, id)).version, patches: [...patches, { op: 'agree-untouched' }] }));
  expect(only(await client.ask<Record<string, Outcome>>(documents.submit, { id, version: patched.version, key: `submit-${id}` }))).toMatchObject({ state: 'SUBMITTED' });
};
/** Says that the second code is unsupported. */
const unsupported = [{ op: 'remove', line: 'd2' }, { op: 'annotate', change: 'diagnosis:unsupported:N179>', set: { typeCode: 'unsupported-dx', reasonCode: 'documentation-missed', rationale: 'Nobody documents it.' } }];

describe('a calibration session', () => {
  let overread: OverreadUnderTest;
  let one: TestClient;
  let two: TestClient;
  let chief: TestClient;
  let both: TestClient;
  let manager: TestClient;
  let drawId: string;
  const rows = someCharts(4, 'NORTH', ['C1', 'C2']);
  const ofC2 = rows.filter(({ coder }) => coder === 'C2').map(({ account }) => account);
  const auditOf = async (client: TestClient, account: string): Promise<OpenAudit> => {
    const audit = (await queueOf(client)).find(({ header }) => header.accountNumber === account);
    if (audit === undefined) throw new Error(`nothing of ${account} to review`);
    return audit;
  };
  const sessionOf = async (client: TestClient): Promise<Measured> => (await client.ask<{ calibration: Measured }>(measured, { drawId })).calibration;
  const chartOf = async (client: TestClient, account: string) => (await sessionOf(client)).charts.find(({ accountNumber }) => accountNumber === account);

  beforeAll(async () => {
    overread = await startOverread();
    one = await addUser(overread, 'one', { role: 'auditor', code: 'A1' });
    two = await addUser(overread, 'two', { role: 'auditor', code: 'A2' });
    chief = await addUser(overread, 'chief', { role: 'auditor,manager', code: 'A3' });
    both = await addUser(overread, 'both', { role: 'auditor,coder', code: 'C1' });
    manager = await addUser(overread, 'boss', { role: 'manager' });
    await importCharts(overread, rows);
    drawId = await drawEverything(overread, 'Calibration', '--auditor', 'A1,A2,A3,C1', '--calibration');
  }, 120_000);
  afterAll(() => overread.stop());

  test('opens every chart for each auditor but its own coder, one review of each as the one that counts', async () => {
    expect((await manager.ask<{ calibrations: Session[] }>('{ calibrations { drawId charts reviewers submitted due } }')).calibrations).toEqual([{ drawId, charts: 4, reviewers: 4, submitted: 0, due: 14 }]);
    const queues = [await queueOf(one), await queueOf(two), await queueOf(both)];
    expect(queues.map((queue) => queue.length)).toEqual([4, 4, 2]);
    expect(queues[2]?.map(({ header }) => header.accountNumber).sort()).toEqual(ofC2);
    expect((await queueOf(manager)).filter(({ kind }) => kind === 'PRIMARY')).toHaveLength(4);
    expect((await sessionOf(manager)).found.percent).toEqual({ value: null, charts: 0 });
  });

  test('what one has said is nowhere to be seen for those who have yet to say it', async () => {
    const account = ofC2[0] ?? '';
    const [first, second] = [await auditOf(one, account), await auditOf(two, account)];
    await submit(one, first.id, unsupported);
    expect(await two.ask(opened, { id: first.id })).toEqual({ audit: null });
    expect((await two.answer(opened, { id: second.id })).errors).toEqual([]);
    expect((await two.answer(measured, { drawId })).errors[0]?.extensions?.['code']).toBe('FORBIDDEN');
    await submit(two, second.id, unsupported);
    // A manager who is not among the reviewers gets figures of what is in; who said what waits for the last review.
    expect((await sessionOf(manager)).found).toEqual({ percent: { value: 1, charts: 1 }, fleiss: { charts: 0, gap: 'NO_CHART' } });
    expect(await chartOf(manager, account)).toMatchObject({ submitted: 2, due: 4, reviews: null });
    // One who is among them and has not reviewed it gets neither.
    expect((await sessionOf(chief)).found.percent).toEqual({ value: null, charts: 0 });
    expect(await chief.ask(opened, { id: first.id })).toEqual({ audit: null });
  });

  test('a blind review is taken back like any other; with the last one in, all is told', async () => {
    const account = ofC2[0] ?? '';
    const [third, fourth] = [await auditOf(both, account), await auditOf(chief, account)];
    await submit(both, third.id);
    expect(only(await both.ask<Record<string, Outcome>>(documents.undo, { id: third.id }))).toMatchObject({ state: 'IN_REVIEW' });
    expect(await chartOf(manager, account)).toMatchObject({ submitted: 2 });
    const again = await claim(both, third.id);
    expect(only(await both.ask<Record<string, Outcome>>(documents.submit, { id: third.id, version: again.version, key: `again-${third.id}` }))).toMatchObject({ state: 'SUBMITTED' });
    await submit(chief, fourth.id, unsupported);
    const { found, reviewers } = await sessionOf(chief);
    expect(found).toMatchObject({ percent: { charts: 1 }, fleiss: { charts: 1 } });
    expect(found.percent.value).toBeCloseTo(0.5, 12);
    const chart = await chartOf(chief, account);
    expect(chart?.reviews?.map((review) => review.found).sort()).toEqual([false, true, true, true]);
    expect(chart?.reviews?.filter(({ primary }) => primary)).toHaveLength(1);
    expect(reviewers.map(({ submitted, due, found: { judged } }) => [submitted, due, judged])).toEqual([[1, 4, 1], [1, 4, 1], [1, 4, 1], [1, 2, 1]]);
  });

  test('the coder sees the one review that counts; the session is no double review', async () => {
    const coder = await loginOf(overread, 'C2');
    const { feedback } = await coder.ask<{ feedback: { edges: unknown[] } }>(documents.feedback);
    expect(feedback.edges).toHaveLength(1);
    expect((await coder.answer(measured, { drawId })).errors[0]?.extensions?.['code']).toBe('FORBIDDEN');
    const agreement = 'query ($filter: MetricFilterInput!) { auditorAgreement(filter: $filter) { all { key } } }';
    expect(await manager.ask(agreement, { filter: { from: '2020-01-01', to: '2099-12-31', sampleKind: 'ALL' } })).toEqual({ auditorAgreement: { all: null } });
  });

  test('another reviewer’s lists land on the review that counts; the blind ones stay open, and nobody’s judgement is made of them', async () => {
    await importReviews(overread, drawId, rows.filter(({ account }) => account !== ofC2[0]));
    const { charts } = await sessionOf(manager);
    expect([charts.reduce((sum, chart) => sum + chart.submitted, 0), charts.reduce((sum, chart) => sum + chart.due, 0)]).toEqual([4, 11]);
    const open = await queueOf(manager);
    expect([open.length, open.filter(({ kind }) => kind === 'PRIMARY').length]).toEqual([7, 0]);
  });

  test.each([['one auditor alone', ['--auditor', 'A1'], 'two or more'], ['a blind share', ['--auditor', 'A1,A2', '--blind-share', '0.5'], 'share']])('%s is refused', async (_, options, word) => {
    const outcome = await overread.run('plan', 'create', '--name', `Refused ${word}`, '--method', 'all', '--calibration', ...options);
    expect(outcome.code).not.toBe(0);
    expect(outcome.stderr).toContain(word);
  });
});
