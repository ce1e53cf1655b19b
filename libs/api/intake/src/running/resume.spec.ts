import { openTestDoor, type TestDoor } from '@overread/testing';
import { identityEntities } from '@overread/api-identity';
import { referenceEntities } from '@overread/api-reference';
import { oneBatch } from '../batches/batch-rows.query.js';
import { withLease } from '../batches/import-lease.js';
import { chartFile, chartLine, importer, importText } from '../testing/import-text.js';
import { undoImport } from '../undo/undo-import.command.js';

const count = 2_300;
const file = chartFile(...Array.from({ length: count }, (_, row) => chartLine(`A${row}`, row === 2_100 ? { DX1: '??' } : { 'Coder ID': `C${row % 5}` })));
const adding = { createMissing: true };

let at: TestDoor;
beforeEach(async () => {
  at = await openTestDoor([...identityEntities, ...referenceEntities]);
});
afterEach(() => at.close());

const batch = async () => {
  const [row] = await at.asOwner<{ id: string }>('select id from import_batch');
  return at.door.read(importer, (tx) => oneBatch(tx, row?.id ?? ''));
};
const digest = () => at.asOwner("select count(*)::int as n, md5(string_agg(account_number || content_hash, ',' order by account_number)) as hash from chart");

/** Lands the first chunk and then meets a fault. */
const interrupted = () => importText(at.door, 'charts', file, { ...adding, onProgress: () => { throw new Error('power cut'); } });

test('an import that stopped on the way goes on where it stopped, exactly once in effect', async () => {
  await expect(interrupted()).rejects.toThrow('power cut');
  expect(await batch()).toMatchObject({ state: 'failed', rowsRead: 2_000, rowsAdded: 2_000, progressRow: 2_001, failure: expect.stringContaining('after row 2001') });
  const report = await importText(at.door, 'charts', file, adding);
  expect(report).toMatchObject({ state: 'committed', rowsRead: count, rowsAdded: count - 1, rowsReplaced: 0, rowsUnchanged: 0, rowsRejected: 1 });
  const stopped = await digest();
  const other = await openTestDoor([...identityEntities, ...referenceEntities]);
  try {
    await importText(other.door, 'charts', file, adding);
    expect(await other.asOwner('select count(*)::int as n from chart')).toEqual([{ n: count - 1 }]);
    const accounts = 'select account_number, dx, coded_on from chart order by 1';
    expect(await at.asOwner(accounts)).toEqual(await other.asOwner(accounts));
  } finally {
    await other.close();
  }
  expect(await importText(at.door, 'charts', file, adding)).toMatchObject({ rowsAdded: 0, rowsReplaced: 0 });
  expect(await digest()).toEqual(stopped);
});

test('an import whose process died says so at once, and goes on', async () => {
  await expect(interrupted()).rejects.toThrow('power cut');
  await at.asOwner("update import_batch set state = 'committing', failure = null, version = version + 1");
  expect(await batch()).toMatchObject({ state: 'failed', isRunning: false, failure: expect.stringContaining('it stopped after row 2001') });
  expect(await importText(at.door, 'charts', file, adding)).toMatchObject({ state: 'committed', rowsAdded: count - 1 });
});

test('while one process lands it, another is told', async () => {
  await expect(interrupted()).rejects.toThrow('power cut');
  await at.asOwner("update import_batch set state = 'committing', version = version + 1");
  const { id = '' } = (await batch()) ?? {};
  const lease = await withLease(at.door, importer, id, async () => {
    expect(await batch()).toMatchObject({ state: 'committing', isRunning: true });
    expect(await importText(at.door, 'charts', file, adding)).toMatchObject({ state: 'failed', failure: 'This very file is landing now.' });
    return (await withLease(at.door, importer, id, () => Promise.resolve())).held;
  });
  expect(lease).toEqual({ held: true, value: false });
});

test('an import that stopped may be undone instead', async () => {
  await expect(interrupted()).rejects.toThrow('power cut');
  const stopped = await batch();
  expect(await at.door.attempt(importer, 'import.undo', (tx) => undoImport(tx, { id: stopped?.id ?? '', version: stopped?.version ?? 0 }, new Date()))).toMatchObject({ ok: true });
  expect(await at.asOwner('select count(*)::int as n from chart')).toEqual([{ n: 0 }]);
});

test('a chunk lands whole or not at all: a fault in it leaves neither charts nor errors nor progress of it', async () => {
  await at.asOwner("create function refuse_late() returns trigger language plpgsql as $$ begin if new.account_number = 'A2200' then raise exception 'disk full'; end if; return new; end $$");
  await at.asOwner('create trigger refuse_late before insert on chart for each row execute function refuse_late()');
  await expect(importText(at.door, 'charts', file, adding)).rejects.toThrow('disk full');
  expect(await at.asOwner('select count(*)::int as n from chart')).toEqual([{ n: 2_000 }]);
  expect(await at.asOwner('select count(*)::int as n from import_row_error')).toEqual([{ n: 0 }]);
  expect(await batch()).toMatchObject({ state: 'failed', rowsRead: 2_000 });
  await at.asOwner('drop trigger refuse_late on chart');
  expect(await importText(at.door, 'charts', file, adding)).toMatchObject({ rowsAdded: count - 1, rowsRejected: 1 });
});
