import { openTestDoor, type TestDoor } from '@overread/testing';
import { mkdtemp, readdir, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { identityEntities } from '@overread/api-identity';
import { referenceEntities } from '@overread/api-reference';
import { oneBatch } from '../batches/batch-rows.query.js';
import { ImportKind } from '../batches/import-enums.js';
import { saveMapping } from '../mappings/save-mapping.command.js';
import { ImportRunner } from '../running/import-runner.js';
import { chartFile, chartLine, importer, importText } from '../testing/import-text.js';
import { receiveUpload } from './receive-upload.js';
import { sweepUploads, uploadPath, type UploadPlace } from './upload-place.js';

let at: TestDoor;
let place: UploadPlace;
let runner: ImportRunner;
beforeEach(async () => {
  at = await openTestDoor([...identityEntities, ...referenceEntities]);
  place = { home: await mkdtemp(join(tmpdir(), 'overread-uploads-')), largest: 20_000 };
  runner = new ImportRunner(at.door, place, null);
});
afterEach(async () => {
  await runner.onModuleDestroy();
  await at.close();
  await rm(place.home, { recursive: true });
});

const send = (text: string, more: { fileName?: string; kind?: string } = {}) => receiveUpload(at.door, importer, place, { bytes: Readable.from([Buffer.from(text)]), fileName: 'charts.csv', kind: undefined, ...more });
const sent = async (text: string, more: { fileName?: string; kind?: string } = {}): Promise<string> => {
  const result = await send(text, more);
  if (!result.ok) throw new Error(result.refusal.message);
  return result.value.id;
};
const batch = async (id: string) => {
  const row = await at.door.read(importer, (tx) => oneBatch(tx, id));
  if (row === null) throw new Error('no batch');
  return row;
};
const kept = () => readdir(join(place.home, 'imports'));
const input = { createMissing: true };

test('an upload waits with what was found in it; its name is shown and never a path', async () => {
  const id = await sent(chartFile(chartLine('A1')), { fileName: '../../etc/\u0000passwd' });
  expect(await batch(id)).toMatchObject({ state: 'uploaded', kind: 'charts', fileName: '../../etc/passwd', createdBy: 'test', detection: { delimiter: ',', encoding: 'utf-8', kind: 'charts', missing: [] } });
  expect(await kept()).toEqual([`${id}.upload`]);
});

test.each<[string, string, string]>([['a file beyond the cap', `${chartFile(chartLine('A1'))}\n${'x'.repeat(30_000)}`, 'TOO_LARGE'], ['an empty file', '', 'INVALID'], ['a workbook', 'PK\u0003\u0004\u0000\u0000', 'INVALID']])('%s is refused and leaves nothing', async (_, text, code) => {
  expect(await send(text)).toMatchObject({ ok: false, refusal: { code } });
  expect([await kept(), await at.asOwner('select 1 from import_batch')]).toEqual([[], []]);
});

test('check says what would happen, commit does it, and the bytes are gone from the disk', async () => {
  const id = await sent(chartFile(chartLine('A1'), chartLine('A2', { DX1: '??' })));
  expect(await runner.commit(importer, id, 1)).toMatchObject({ ok: false, refusal: { message: 'Check the file first.' } });
  expect((await runner.check(importer, id, input)).ok).toBe(true);
  const checked = await batch(id);
  expect(checked).toMatchObject({ state: 'checked', rowsRead: 2, rowsAdded: 1, rowsRejected: 1, options: { createMissing: true, created: { facilities: ['NMC'], coders: ['C1'] } } });
  expect(await at.asOwner('select 1 from chart union all select 1 from facility')).toEqual([]);
  expect(await runner.commit(importer, id, checked.version - 1)).toMatchObject({ ok: false, refusal: { code: 'CONFLICT' } });
  expect((await runner.commit(importer, id, checked.version)).ok).toBe(true);
  expect(await batch(id)).toMatchObject({ state: 'committed', rowsRead: 2, rowsAdded: 1, rowsRejected: 1, committedAt: expect.any(Date) as unknown });
  expect(await kept()).toEqual([]);
  expect(await runner.commit(importer, id, (await batch(id)).version)).toMatchObject({ ok: false });
});

test('the same bytes are not landed twice', async () => {
  const file = chartFile(chartLine('A1'));
  await importText(at.door, 'charts', file, input);
  const id = await sent(file);
  await runner.check(importer, id, input);
  expect(await batch(id)).toMatchObject({ rowsAdded: 0, rowsUnchanged: 1 });
  expect(await runner.commit(importer, id, (await batch(id)).version)).toMatchObject({ ok: false, refusal: { code: 'ALREADY_DONE' } });
});

test('what columns mean can be given, and is remembered under a name', async () => {
  const text = chartFile(chartLine('A1')).replace('Account Number', 'Nr').replace('Coder ID', 'Who');
  const id = await sent(text);
  expect(await runner.check(importer, id, input)).toMatchObject({ ok: false, refusal: { code: 'INVALID', field: 'accountNumber', message: expect.stringContaining('Account number, Coder') as unknown } });
  const mapping = { columns: { accountNumber: 'Nr', coder: 'Who' } };
  expect((await runner.check(importer, id, { ...input, mapping })).ok).toBe(true);
  await at.door.attempt(importer, 'import.save-mapping', (tx) => saveMapping(tx, { name: 'Our report', kind: 'charts', mapping }));
  const next = await sent(text.replace('\nA1,', '\nA2,'), { kind: 'CHARTS' });
  expect((await batch(next)).mapping).toMatchObject({ columns: { accountNumber: 'Nr', coder: 'Who' } });
  expect((await runner.check(importer, next, input)).ok).toBe(true);
  expect(await importText(at.door, 'charts', text.replace('\nA1,', '\nA3,'), input)).toMatchObject({ state: 'committed', rowsAdded: 1 });
});

test('second reviews need their draw', async () => {
  const id = await sent('Account Number,Seq,System,Code\nA1,1,ICD-10-CM,I10');
  expect(await runner.check(importer, id, { createMissing: false, kind: ImportKind.SECOND_REVIEWS })).toMatchObject({ ok: false, refusal: { field: 'drawId' } });
});

test('a commit that the end of the process cuts short says so', async () => {
  place = { ...place, largest: 10_000_000 };
  const id = await sent(chartFile(...Array.from({ length: 9_000 }, (_, row) => chartLine(`A${row}`))));
  runner = new ImportRunner(at.door, place, null);
  expect((await runner.check(importer, id, input)).ok).toBe(true);
  const landing = runner.commit(importer, id, (await batch(id)).version);
  while ((await batch(id)).progressRow === 0) await new Promise((resolve) => setTimeout(resolve, 10));
  await runner.onModuleDestroy();
  await landing;
  const stopped = await batch(id);
  expect(stopped).toMatchObject({ state: 'failed', failure: expect.stringContaining('The server was stopped. It stopped after row') as unknown });
  expect(await at.asOwner('select count(*)::int as n from chart')).toEqual([{ n: stopped.rowsAdded }]);
  runner = new ImportRunner(at.door, place, null);
  expect((await runner.commit(importer, id, stopped.version)).ok).toBe(true);
  while ((await batch(id)).state === 'committing') await new Promise((resolve) => setTimeout(resolve, 50));
  expect(await batch(id)).toMatchObject({ state: 'committed', rowsAdded: 9_000 });
});

test('files that nobody committed go after a week', async () => {
  const [old, fresh] = [await sent(chartFile(chartLine('A1'))), await sent(chartFile(chartLine('A2')))];
  const past = new Date(Date.now() - 8 * 86_400_000);
  await utimes(uploadPath(place, old), past, past);
  await sweepUploads(place, new Date());
  expect(await kept()).toEqual([`${fresh}.upload`]);
  expect(await runner.check(importer, old, input)).toMatchObject({ ok: false, refusal: { remedy: 'Upload it again.' } });
});
