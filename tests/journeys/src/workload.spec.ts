import { addUser, drawEverything, importCharts, importReviews, someCharts, startOverread, type OverreadUnderTest } from '@overread/testing';
import { Client } from 'pg';

describe('charts are shared by what auditors still have to do', () => {
  let overread: OverreadUnderTest;
  const south = someCharts(20, 'SOUTH', ['C4']);

  beforeAll(async () => {
    overread = await startOverread();
    await importCharts(overread, [...someCharts(20, 'NORTH', ['C1', 'C2']), ...south]);
    await addUser(overread, 'first', { role: 'auditor', code: 'A1' });
    await addUser(overread, 'second', { role: 'auditor', code: 'A2' });
  }, 120_000);
  afterAll(() => overread.stop());

  test('work that is done weighs nothing: the next draw is shared evenly', async () => {
    await importReviews(overread, await drawEverything(overread, 'All for the first', '--facility', 'SOUTH', '--auditor', 'A1'), south);
    const draw = await drawEverything(overread, 'For both', '--facility', 'NORTH', '--auditor', 'A1,A2');
    const client = new Client({ connectionString: overread.database.ownerUrl });
    await client.connect();
    const { rows } = await client.query<{ code: string; n: number }>('select p.code, count(*)::int as n from sampled_chart s join person p on p.id = s.auditor_id where s.draw_id = $1 group by 1 order by 1', [draw]);
    await client.end();
    expect(rows).toEqual([{ code: 'A1', n: 10 }, { code: 'A2', n: 10 }]);
  });
});
