import { openTestDoor, type TestDoor } from '@overread/testing';
import { readFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { identityEntities } from '@overread/api-identity';
import { referenceEntities } from '@overread/api-reference';
import { chartFile, chartHeader, chartLine, importText, named } from '../testing/import-text.js';

let at: TestDoor;
beforeEach(async () => {
  at = await openTestDoor([...identityEntities, ...referenceEntities]);
});
afterEach(() => at.close());

const adding = { createMissing: true, zones: { NMC: 'America/New_York', LKS: 'America/Chicago' } };
const counts = (report: object) => Object.fromEntries(Object.entries(report).filter(([name]) => /^rows(Added|Replaced|Unchanged|Rejected)$/.test(name)).map(([name, n]) => [name.slice(4).toLowerCase(), n as number]));
const charts = () => at.asOwner<{ account: string; version: number; payer: string; coded_on: string }>('select account_number as account, version, payer, coded_on::text from chart order by 1');

describe('what lands', () => {
  test('facilities and coders that are not known are added, and only when asked', async () => {
    const file = chartFile(chartLine('A1'), chartLine('A2', { Facility: 'LKS', 'Coder ID': 'C2' }));
    const without = await importText(at.door, 'charts', file);
    expect(named(without)).toEqual([[2, 'Facility', 'UNKNOWN_FACILITY'], [2, 'Coder ID', 'UNKNOWN_CODER'], [3, 'Facility', 'UNKNOWN_FACILITY'], [3, 'Coder ID', 'UNKNOWN_CODER']]);
    const report = await importText(at.door, 'charts', file, adding);
    expect(report).toMatchObject({ state: 'committed', alreadyImported: false, rowsAdded: 2, rowsRejected: 0, createdFacilities: ['NMC', 'LKS'], createdCoders: ['C1', 'C2'] });
    expect(await at.asOwner('select code, zone from facility order by 1')).toEqual([{ code: 'LKS', zone: 'America/Chicago' }, { code: 'NMC', zone: 'America/New_York' }]);
    expect(await at.asOwner('select p.code, f.code as facility, p.roles from person p join person_facility x on x.person_id = p.id join facility f on f.id = x.facility_id order by 1')).toEqual([{ code: 'C1', facility: 'NMC', roles: ['coder'] }, { code: 'C2', facility: 'LKS', roles: ['coder'] }]);
  });

  test('times are the facility’s own, and so is the day of coding', async () => {
    await importText(at.door, 'charts', chartFile(chartLine('A1'), chartLine('A2', { Facility: 'LKS' })), adding);
    const rows = await at.asOwner<{ at: Date; day: string }>('select final_coded_at as at, coded_on::text as day from chart order by account_number');
    expect(rows.map((row) => [row.at.toISOString(), row.day])).toEqual([['2026-03-06T04:30:00.000Z', '2026-03-05'], ['2026-03-06T05:30:00.000Z', '2026-03-05']]);
  });

  test('a time that the clock shows twice is the first of the two, one it never shows an hour later; both are said', async () => {
    const report = await importText(at.door, 'charts', chartFile(chartLine('A1', { 'Final Coded': '11/01/2026 01:30' }), chartLine('A2', { 'Final Coded': '03/08/2026 02:30' })), adding);
    expect(named(report)).toEqual([[2, 'Final Coded', 'AMBIGUOUS_TIME'], [3, 'Final Coded', 'SKIPPED_TIME']]);
    expect(report).toMatchObject({ rowsAdded: 2, warnings: 2 });
    const rows = await at.asOwner<{ at: Date }>('select final_coded_at as at from chart order by account_number');
    expect(rows.map((row) => row.at.toISOString())).toEqual(['2026-11-01T05:30:00.000Z', '2026-03-08T07:30:00.000Z']);
  });

  test('codes, modifiers and units are kept in their order', async () => {
    await importText(at.door, 'charts', chartFile(chartLine('A1', { CPT1: 'G0463', MOD1: '25 LT', UNITS1: '2', DX2: 'Z66', POA2: '1' })), adding);
    expect(await at.asOwner('select dx, dx_poa, pcs, services, service_modifiers, service_units, total_charges from chart')).toEqual([{ dx: ['I618', 'Z66'], dx_poa: ['Y', 'E'], pcs: ['5A1935Z'], services: ['G0463'], service_modifiers: ['25 LT'], service_units: [2], total_charges: '1200.50' }]);
  });

  test('a file of one row a code gives the same charts', async () => {
    const lines = ['1,ICD-10-CM,I61.8,Y', '2,ICD-10-CM,I10,Y', '1,ICD-10-PCS,5A1935Z,'].map((code) => `A1,NMC,Inpatient,C1,03/05/2026 23:30,${code}`);
    const report = await importText(at.door, 'charts', ['Account Number,Facility,Work Type,Coder ID,Final Coded,Seq,System,Code,POA', ...lines].join('\n'), adding);
    expect(report).toMatchObject({ rowsRead: 3, rowsAdded: 1, rowsRejected: 0 });
    expect(await at.asOwner('select dx, dx_poa, pcs from chart')).toEqual([{ dx: ['I618', 'I10'], dx_poa: ['Y', 'Y'], pcs: ['5A1935Z'] }]);
  });
});

describe('the same again', () => {
  test('the same bytes are the same import', async () => {
    const file = chartFile(chartLine('A1'), chartLine('A2'));
    const first = await importText(at.door, 'charts', file, adding);
    const second = await importText(at.door, 'charts', file);
    expect(second).toMatchObject({ alreadyImported: true, batchId: first.batchId, rowsAdded: 0, rowsReplaced: 0, rowsUnchanged: 2 });
    expect(await at.asOwner('select count(*)::int as n from import_batch')).toEqual([{ n: 1 }]);
  });

  test('the same charts in another file are unchanged; a chart that differs is replaced and keeps its history', async () => {
    await importText(at.door, 'charts', chartFile(chartLine('A1'), chartLine('A2')), adding);
    const report = await importText(at.door, 'charts', chartFile(chartLine('A2', { Payer: 'Medicaid', DX2: 'E11.9' }), chartLine('A1'), chartLine('A3')));
    expect(counts(report)).toEqual({ added: 1, replaced: 1, unchanged: 1, rejected: 0 });
    expect((await charts()).map((row) => [row.account, row.version, row.payer])).toEqual([['A1', 1, 'Medicare'], ['A2', 2, 'Medicaid'], ['A3', 1, 'Medicare']]);
    expect(await at.asOwner("select v.version, v.snapshot->>'payer' as payer, v.snapshot->'dx' as dx from chart_version v")).toEqual([{ version: 1, payer: 'Medicare', dx: ['I618', 'I10'] }]);
  });

  test('records that were kept out are tried again, and nothing else: a later file keeps its say', async () => {
    const file = chartFile(chartLine('A1'), chartLine('A2', { 'Coder ID': 'C9' }));
    await importText(at.door, 'charts', chartFile(chartLine('A0')), adding);
    expect(counts(await importText(at.door, 'charts', file))).toEqual({ added: 1, replaced: 0, unchanged: 0, rejected: 1 });
    await importText(at.door, 'charts', chartFile(chartLine('A1', { Payer: 'Medicaid' })));
    expect(await importText(at.door, 'charts', file)).toMatchObject({ alreadyImported: true, rowsAdded: 0, rowsUnchanged: 1, rowsRejected: 1 });
    const last = await importText(at.door, 'charts', file, { createMissing: true });
    expect(last).toMatchObject({ alreadyImported: false, rowsAdded: 1, rowsReplaced: 0, rowsUnchanged: 1, rowsRejected: 0 });
    expect((await charts()).map((row) => [row.account, row.payer])).toEqual([['A0', 'Medicare'], ['A1', 'Medicaid'], ['A2', 'Medicare']]);
    expect(await importText(at.door, 'charts', file)).toMatchObject({ alreadyImported: true, rowsRejected: 0 });
  });
});

describe('damaged input', () => {
  const damaged = chartFile(
    chartLine('A1'),
    chartLine('A1', { Payer: 'Other' }),
    chartLine('A2', { DX1: '5.00E+01' }),
    chartLine('A3', { 'Discharge Date': '02/30/2026' }),
    chartLine('A4', { 'Discharge Date': '02/20/2026' }),
    chartLine('A5', { 'Work Type': 'Spa' }),
    chartLine('A6', { 'Coder ID': 'C9' }),
    chartLine('A7', { Facility: 'XXX' }),
    chartLine('', {}),
    chartLine('A8', { 'Total Charges': 'lots' }),
    chartLine('A9', { Facility: 'nmc' }),
  );

  test('each fault is named by row, field and remedy, and the good rows land', async () => {
    await importText(at.door, 'charts', chartFile(chartLine('A0')), adding);
    const folder = await mkdtemp(join(tmpdir(), 'overread-errors-'));
    const report = await importText(at.door, 'charts', damaged, { errorsPath: join(folder, 'errors.csv') });
    expect(named(report)).toEqual([
      [3, 'Account Number', 'DUPLICATE'], [4, 'DX1', 'MANGLED_CODE'], [5, 'Discharge Date', 'BAD_DATE'], [6, 'Discharge Date', 'IMPOSSIBLE_TIME'], [7, 'Work Type', 'UNKNOWN_WORK_TYPE'],
      [8, 'Coder ID', 'UNKNOWN_CODER'], [9, 'Facility', 'UNKNOWN_FACILITY'], [10, 'Account Number', 'MISSING'], [11, 'Total Charges', 'BAD_NUMBER'],
    ]);
    expect(report.errors.every((error) => error.message !== '' && error.remedy !== '')).toBe(true);
    expect(counts(report)).toEqual({ added: 2, replaced: 0, unchanged: 0, rejected: 9 });
    const errors = (await readFile(join(folder, 'errors.csv'), 'utf8')).trim().split('\n');
    await rm(folder, { recursive: true });
    expect(errors[0]).toBe(`${chartHeader},Overread row,Overread field,Overread error,Overread remedy`);
    expect(errors).toHaveLength(10);
    expect(errors[2]).toContain('A2,NMC,Inpatient,C1');
    expect(errors[2]).toContain('4,DX1,');
  });

  test('what was kept out can be mended in that file and imported', async () => {
    await importText(at.door, 'charts', chartFile(chartLine('A0')), adding);
    const folder = await mkdtemp(join(tmpdir(), 'overread-errors-'));
    await importText(at.door, 'charts', chartFile(chartLine('A1', { DX1: '1E+10' })), { errorsPath: join(folder, 'errors.csv') });
    const mended = (await readFile(join(folder, 'errors.csv'), 'utf8')).replace('1E+10', 'I61.8');
    await rm(folder, { recursive: true });
    expect(await importText(at.door, 'charts', mended)).toMatchObject({ rowsAdded: 1, rowsRejected: 0 });
  });

  test.each<[string, string | Uint8Array, RegExp]>([
    ['an empty file', '', /empty/],
    ['a workbook', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]), /not text/],
    ['a file without what charts need', 'Account Number,Payer\nA1,X', /no column for Facility, Work type, Coder, Final coded/],
    ['a quote that is never closed', `${chartHeader}\n"A1,NMC`, /never closed/],
  ])('%s fails with a reason, and nothing is written', async (_, text, why) => {
    const report = await importText(at.door, 'charts', text, adding);
    expect([report.state, report.failure]).toEqual(['failed', expect.stringMatching(why)]);
    expect(await charts()).toEqual([]);
  });

  test('UTF-16, another delimiter and a byte order mark are read', async () => {
    await importText(at.door, 'charts', chartFile(chartLine('A0')), adding);
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(chartFile(chartLine('Ä1')), 'utf16le')]);
    expect(await importText(at.door, 'charts', utf16)).toMatchObject({ rowsAdded: 1, rowsRejected: 0 });
    expect(await importText(at.door, 'charts', `\uFEFF${chartFile(chartLine('A2')).replaceAll(',', ';')}`)).toMatchObject({ rowsAdded: 1, rowsRejected: 0 });
    expect((await charts()).map((row) => row.account)).toEqual(['A0', 'A2', 'Ä1']);
  });

  test('a zone that is none and a mapping that is none are refused before anything is read', async () => {
    expect(await importText(at.door, 'charts', chartFile(chartLine('A1')), { createMissing: true, zones: { NMC: 'Mars/Olympus' } })).toMatchObject({ state: 'failed', failure: expect.stringContaining('Mars/Olympus') });
    expect(await importText(at.door, 'charts', chartFile(chartLine('A1')), { mapping: 7 })).toMatchObject({ state: 'failed', failure: expect.stringContaining('mapping') });
  });
});

describe('a dry run', () => {
  test('says what would happen and writes nothing', async () => {
    await importText(at.door, 'charts', chartFile(chartLine('A1'), chartLine('A2')), adding);
    const before = await at.asOwner('select (select count(*) from chart) as charts, (select count(*) from person) as people, (select count(*) from import_batch) as batches, (select count(*) from trail_event) as trail');
    const folder = await mkdtemp(join(tmpdir(), 'overread-errors-'));
    const report = await importText(at.door, 'charts', chartFile(chartLine('A1'), chartLine('A2', { Payer: 'X' }), chartLine('A3', { 'Coder ID': 'C3' }), chartLine('A4', { DX1: '??' })), { ...adding, dryRun: true, errorsPath: join(folder, 'errors.csv') });
    expect(report).toMatchObject({ state: 'checked', batchId: null, createdCoders: ['C3'] });
    expect(counts(report)).toEqual({ added: 1, replaced: 1, unchanged: 1, rejected: 1 });
    expect((await readFile(join(folder, 'errors.csv'), 'utf8')).split('\n')[1]).toContain('A4');
    await rm(folder, { recursive: true });
    expect(await at.asOwner('select (select count(*) from chart) as charts, (select count(*) from person) as people, (select count(*) from import_batch) as batches, (select count(*) from trail_event) as trail')).toEqual(before);
  });
});
