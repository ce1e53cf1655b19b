import { openTestDoor, type TestDoor } from '@overread/testing';
import { identityEntities } from '@overread/api-identity';
import { referenceEntities } from '@overread/api-reference';
import { chartFile, chartLine, importer, importText } from '../testing/import-text.js';
import { undoImport } from './undo-import.command.js';

let at: TestDoor;
beforeEach(async () => {
  at = await openTestDoor([...identityEntities, ...referenceEntities]);
});
afterEach(() => at.close());

const adding = { createMissing: true };
const undo = async (batchId: string | null, actor = importer) => {
  const [batch] = await at.asOwner<{ version: number }>('select version from import_batch where id = $1', [batchId]);
  return at.door.attempt(actor, 'import.undo', (tx) => undoImport(tx, { id: batchId ?? '', version: batch?.version ?? 0 }, new Date()), { long: true });
};
const charts = async () => (await at.asOwner<{ a: string; payer: string; version: number }>('select account_number as a, payer, version from chart order by 1')).map((row) => [row.a, row.payer, row.version]);
const dump = () => at.asOwner("select to_jsonb(c) - 'version' as c from chart c order by account_number");

test('what was added goes, what was replaced comes back as it was, and the same bytes may be imported again', async () => {
  await importText(at.door, 'charts', chartFile(chartLine('A1'), chartLine('A2')), adding);
  const before = await dump();
  const file = chartFile(chartLine('A2', { Payer: 'Medicaid', CPT1: 'G0463', UNITS1: '2' }), chartLine('A3'));
  const second = await importText(at.door, 'charts', file);
  expect((await undo(second.batchId)).ok).toBe(true);
  expect(await dump()).toEqual(before);
  expect(await charts()).toEqual([['A1', 'Medicare', 1], ['A2', 'Medicare', 3]]);
  expect(await at.asOwner('select count(*)::int as n from chart_version')).toEqual([{ n: 0 }]);
  expect(await at.asOwner('select state from import_batch order by created_at')).toEqual([{ state: 'committed' }, { state: 'undone' }]);
  expect(await importText(at.door, 'charts', file)).toMatchObject({ alreadyImported: false, rowsAdded: 1, rowsReplaced: 1 });
});

test('imports are undone from the last to the first', async () => {
  const first = await importText(at.door, 'charts', chartFile(chartLine('A1')), adding);
  const second = await importText(at.door, 'charts', chartFile(chartLine('A1', { Payer: 'Medicaid' })));
  expect(await undo(first.batchId)).toMatchObject({ ok: false, refusal: { code: 'NOT_ALLOWED', message: '1 charts of this import were replaced by a later one.', remedy: 'Undo “file.csv” first.' } });
  expect((await undo(second.batchId)).ok).toBe(true);
  expect((await undo(first.batchId)).ok).toBe(true);
  expect(await charts()).toEqual([]);
  expect(await undo(first.batchId)).toMatchObject({ ok: false, refusal: { code: 'ALREADY_DONE' } });
});

test('charts with queries of another import stay until those are undone', async () => {
  const first = await importText(at.door, 'charts', chartFile(chartLine('A1')), adding);
  const queries = await importText(at.door, 'queries', 'Account Number,Coder ID,Opened,Answered,Outcome\nA1,C1,03/04/2026 12:00,03/05/2026 09:00,Agreed');
  expect(queries).toMatchObject({ rowsAdded: 1 });
  expect(await undo(first.batchId)).toMatchObject({ ok: false, refusal: { message: '1 query is on charts of this import.' } });
  expect((await undo(queries.batchId)).ok).toBe(true);
  expect((await undo(first.batchId)).ok).toBe(true);
});

describe('charts that were drawn into a sample', () => {
  /** A sampled chart needs its plan and draw; the owner arranges them. */
  const sample = async (account: string): Promise<void> => {
    await at.asOwner(`
      with version as (select id from scoring_version limit 1),
      planned as (insert into plan (id, name, filter, method, parameters, exclusions, scoring_version_id, facility_ids)
        select uuid7(), 'p' || random(), '{}', 'all', '{}', '{}', id, array(select id from facility) from version returning id),
      drawn as (insert into draw (id, plan_id, number, seed, method, method_version, parameters, filter, population_count, frame_count, frame_hash, selected_count, projectable, facility_ids, root_draw_id)
        select x.id, planned.id, 1, 's', 'all', 'v', '{}', '{}', 1, 1, 'h', 1, true, '{}', x.id from planned, (select uuid7() as id) x returning id)
      insert into sampled_chart (id, draw_id, chart_id, chart_version, facility_id, coder_id, work_type_code, stratum, frozen, header, due_on)
      select uuid7(), drawn.id, c.id, c.version, c.facility_id, c.coder_id, c.work_type_code, 'all', '{}', '{}', current_date from drawn, chart c where c.account_number = $1`, [account]);
  };

  test('keep their import, whether it added or replaced them', async () => {
    const first = await importText(at.door, 'charts', chartFile(chartLine('A1'), chartLine('A2')), adding);
    const second = await importText(at.door, 'charts', chartFile(chartLine('A2', { Payer: 'Medicaid' })));
    await sample('A2');
    expect(await undo(second.batchId)).toMatchObject({ ok: false, refusal: { message: '1 chart of this import was drawn into a sample.' } });
    await sample('A1');
    expect((await undo(first.batchId)).ok).toBe(false);
    expect(await charts()).toEqual([['A1', 'Medicare', 1], ['A2', 'Medicaid', 2]]);
  });

  test('let a later import of them be undone', async () => {
    await importText(at.door, 'charts', chartFile(chartLine('A1')), adding);
    await sample('A1');
    const second = await importText(at.door, 'charts', chartFile(chartLine('A1', { Payer: 'Medicaid' })));
    expect((await undo(second.batchId)).ok).toBe(true);
    expect((await charts())[0]?.[1]).toBe('Medicare');
  });
});

test('time logs and queries come back as they were', async () => {
  await importText(at.door, 'charts', chartFile(chartLine('A1')), adding);
  const log = (minutes: number) => `Coder ID,Date,Activity,Minutes\nC1,03/05/2026,Coding,${minutes}\nC1,03/0${minutes === 60 ? 6 : 7}/2026,Meeting,30`;
  const query = (outcome: string) => `Account Number,Opened,Answered,Outcome\nA1,03/04/2026 12:00,03/05/2026 09:00,${outcome}`;
  await importText(at.door, 'time_log', log(60));
  await importText(at.door, 'queries', query('Agreed'));
  const state = () => at.asOwner("select 'log' as what, work_date::text || activity as key, minutes::text as value from time_log union all select 'query', opened_at::text, outcome from physician_query order by 1, 2");
  const before = await state();
  const [second, third] = [await importText(at.door, 'time_log', log(90)), await importText(at.door, 'queries', query('Disagreed'))];
  expect([second, third]).toMatchObject([{ rowsAdded: 1, rowsReplaced: 1 }, { rowsAdded: 0, rowsReplaced: 1 }]);
  expect(await state()).not.toEqual(before);
  expect([(await undo(second.batchId)).ok, (await undo(third.batchId)).ok]).toEqual([true, true]);
  expect(await state()).toEqual(before);
});

test('a stale version is told, and nothing is undone', async () => {
  const { batchId } = await importText(at.door, 'charts', chartFile(chartLine('A1')), adding);
  expect(await at.door.attempt(importer, 'import.undo', (tx) => undoImport(tx, { id: batchId ?? '', version: 1 }, new Date()))).toMatchObject({ ok: false, refusal: { code: 'CONFLICT' } });
  expect(await charts()).toHaveLength(1);
});
