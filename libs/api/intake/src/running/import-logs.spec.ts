import { openTestDoor, type TestDoor } from '@overread/testing';
import { identityEntities } from '@overread/api-identity';
import { referenceEntities } from '@overread/api-reference';
import { chartFile, chartLine, importText, named } from '../testing/import-text.js';

let at: TestDoor;
beforeAll(async () => {
  at = await openTestDoor([...identityEntities, ...referenceEntities]);
  await importText(at.door, 'charts', chartFile(chartLine('A1'), chartLine('A2'), chartLine('B1'), chartLine('B1', { Facility: 'LKS' })), { createMissing: true, zones: { LKS: 'America/Chicago' } });
});
afterAll(() => at.close());

describe('time logs', () => {
  const file = (...lines: string[]) => ['Coder ID,Date,Activity,Minutes', ...lines].join('\n');

  test('a day and activity of a coder is one entry; minutes that differ replace it', async () => {
    expect(await importText(at.door, 'time_log', file('C1,03/05/2026,Coding,60', 'C1,03/05/2026,Meeting,30'))).toMatchObject({ rowsAdded: 2 });
    expect(await importText(at.door, 'time_log', file('c1,2026-03-05,coding,75', 'C1,03/05/2026,Meeting,30'))).toMatchObject({ rowsAdded: 0, rowsReplaced: 1, rowsUnchanged: 1 });
    expect(await at.asOwner('select activity, minutes, version from time_log order by 1')).toEqual([{ activity: 'coding', minutes: 75, version: 2 }, { activity: 'meeting', minutes: 30, version: 1 }]);
  });

  test('faults are named', async () => {
    const report = await importText(at.door, 'time_log', file('C9,03/06/2026,Coding,60', 'C1,03/06/2026,Golf,60', 'C1,03/06/2026,Coding,2000', 'C1,03/07/2026,Coding,10', 'C1,03/07/2026,Coding,10'));
    expect(named(report)).toEqual([[2, 'Coder ID', 'UNKNOWN_CODER'], [3, 'Activity', 'BAD_ACTIVITY'], [4, 'Minutes', 'IMPOSSIBLE_TIME'], [6, 'Activity', 'DUPLICATE']]);
  });

  test('coders that nobody knows are added when asked', async () => {
    expect(await importText(at.door, 'time_log', file('C7,03/06/2026,Coding,60'), { createMissing: true })).toMatchObject({ rowsAdded: 1, createdCoders: ['C7'] });
  });
});

describe('queries', () => {
  const file = (...lines: string[]) => ['Account Number,Facility,Coder ID,Opened,Answered,Outcome', ...lines].join('\n');

  test('are put on the chart of their account, in its facility’s time, for its coder where none is named', async () => {
    expect(await importText(at.door, 'queries', file('A1,,,03/04/2026 23:30,03/05/2026 09:00,No opinion'))).toMatchObject({ rowsAdded: 1, rowsRejected: 0 });
    const [row] = await at.asOwner<{ opened: Date; day: string; outcome: string; mine: boolean }>("select opened_at as opened, opened_on::text as day, outcome, coder_id = (select id from person where code = 'C1') as mine from physician_query");
    expect([row?.opened.toISOString(), row?.day, row?.outcome, row?.mine]).toEqual(['2026-03-05T04:30:00.000Z', '2026-03-04', 'no_opinion', true]);
  });

  test('an answer that comes later replaces the open query', async () => {
    await importText(at.door, 'queries', file('A2,,C1,03/04/2026 12:00,,'));
    expect(await importText(at.door, 'queries', file('A2,,C1,03/04/2026 12:00,03/05/2026 09:00,Agreed'))).toMatchObject({ rowsAdded: 0, rowsReplaced: 1 });
    expect(await at.asOwner("select answered_at is null as open, outcome from physician_query_version")).toEqual([{ open: true, outcome: null }]);
  });

  test('faults are named', async () => {
    const report = await importText(at.door, 'queries', file('X1,,C1,03/04/2026 12:00,,', 'B1,,C1,03/04/2026 12:00,,', 'B1,LKS,C1,03/04/2026 12:00,,', 'A1,,C9,03/04/2026 12:00,,', 'A1,,C1,03/08/2026 02:30,03/08/2026 03:10,Agreed', 'A1,NMC,C1,03/09/2026 10:00,,', 'A1,,C1,03/09/2026 10:00,,'));
    expect(named(report)).toEqual([[2, 'Account Number', 'UNKNOWN_ACCOUNT'], [3, 'Account Number', 'AMBIGUOUS_ACCOUNT'], [5, 'Coder ID', 'UNKNOWN_CODER'], [6, 'Opened', 'SKIPPED_TIME'], [6, 'Answered', 'IMPOSSIBLE_TIME'], [8, 'Account Number', 'DUPLICATE']]);
    expect(report).toMatchObject({ rowsAdded: 2, rowsRejected: 5 });
  });
});
