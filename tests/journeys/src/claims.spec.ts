import { addUser, documents, drawEverything, importCharts, only, type Outcome, type OverreadUnderTest, someCharts, startOverread, type TestClient } from '@overread/testing';

const items = 400;
const claimers = 8;

describe('one auditor an item', () => {
  let overread: OverreadUnderTest;
  let auditors: TestClient[];

  beforeAll(async () => {
    overread = await startOverread();
    await importCharts(overread, someCharts(items, 'NORTH', ['C1', 'C2', 'C3']));
    await drawEverything(overread, 'All of them');
    auditors = [];
    for (let at = 0; at < claimers; at += 1) auditors.push(await addUser(overread, `auditor-${at}`, { role: 'auditor' }));
  }, 120_000);
  afterAll(() => overread.stop());

  test('eight claim and finish four hundred, none twice', async () => {
    const taken: string[] = [];
    const work = async (client: TestClient): Promise<void> => {
      for (;;) {
        const claimed = only(await client.ask<Record<string, Outcome>>(documents.claimNext));
        if (claimed.__typename === 'Refusal') return;
        taken.push(claimed.id);
        const patched = only(await client.ask<Record<string, Outcome>>(documents.patch, { id: claimed.id, version: claimed.version, patches: [{ op: 'agree-untouched' }] }));
        const submitted = only(await client.ask<Record<string, Outcome>>(documents.submit, { id: claimed.id, version: patched.version, key: `submit-${claimed.id}` }));
        expect(submitted).toMatchObject({ __typename: 'Audit', state: 'SUBMITTED' });
      }
    };
    await Promise.all(auditors.map(work));
    expect(taken.length).toBe(items);
    expect(new Set(taken).size).toBe(items);
  }, 240_000);
});
