import fc from 'fast-check';
import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { detectKind, MissingColumns, openTable, readRecords, scatteredAccounts, suggestMapping, UnreadableFile, type ImportKindCode, type ReadRow } from '../index.js';

async function* bytes(...parts: (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield typeof part === 'string' ? Buffer.from(part, 'utf8') : part;
}

const read = async <Kind extends ImportKindCode>(kind: Kind, source: AsyncIterable<Uint8Array>): Promise<ReadRow<Kind>[]> => {
  const table = await openTable(source);
  const rows: ReadRow<Kind>[] = [];
  for await (const row of readRecords(table, { ...suggestMapping(kind, table.header), kind })) rows.push(row);
  return rows;
};
const records = <Kind extends ImportKindCode>(rows: ReadRow<Kind>[]) => rows.flatMap((row) => (row.ok ? [row.record] : []));
const errors = (rows: ReadRow<ImportKindCode>[]) => rows.flatMap((row) => (row.ok ? row.warnings : row.errors)).map((error) => [error.row, error.field, error.code]);

const header = 'Account Number,Facility,Work Type,Coder ID,Admit Date,Discharge Date,Final Coded,Total Charges,DX1,POA1,DX2,POA2,PX1,CPT1,MOD1,UNITS1';
const good = 'A1,NMC,Inpatient,C1,03/01/2026 08:00,03/04/2026 10:00,03/05/2026 09:30,"$1,234.50",I61.8,Y,Z66,1,5A1935Z,G0463,25 LT,2';
const wide = (...rows: string[]): string => [header, ...rows].join('\n');

describe('charts, one row a chart', () => {
  test('a good row', async () => {
    const rows = await read('charts', bytes(wide(good)));
    expect(errors(rows)).toEqual([]);
    expect(records(rows)[0]).toMatchObject({
      accountNumber: 'A1', facility: 'NMC', coder: 'C1', admitAt: '2026-03-01T08:00:00', totalCharges: '1234.50',
      codes: { diagnoses: [{ code: 'I618', poa: 'Y' }, { code: 'Z66', poa: 'E' }], procedures: [{ code: '5A1935Z', date: null }], services: [{ code: 'G0463', modifiers: ['25', 'LT'], units: 2 }] },
    });
  });

  test.each<[string, string, [number, string, string][]]>([
    ['a code that a spreadsheet changed', good.replace('I61.8', '1E+10'), [[2, 'DX1', 'MANGLED_CODE']]],
    ['a bad POA', good.replace(',Y,', ',Q,'), [[2, 'POA1', 'BAD_POA']]],
    ['no account', good.replace('A1,', ','), [[2, 'Account Number', 'MISSING']]],
    ['a day that does not exist', good.replace('03/04/2026', '02/30/2026'), [[2, 'Discharge Date', 'BAD_DATE']]],
    ['discharged before admission', good.replace('03/04/2026', '02/27/2026'), [[2, 'Discharge Date', 'IMPOSSIBLE_TIME']]],
    ['coded before discharge is odd', good.replace('03/05/2026', '03/03/2026'), [[2, 'Final Coded', 'ODD_TIME']]],
    ['charges that are no number', good.replace('"$1,234.50"', 'lots'), [[2, 'Total Charges', 'BAD_NUMBER']]],
    ['a delimiter inside a value that is not quoted', good.replace('A1,NMC', 'A1,Mercy, North'), [[2, 'whole row', 'TOO_MANY_CELLS']]],
    ['a modifier of three', good.replace('25 LT', 'LTX'), [[2, 'MOD1', 'BAD_MODIFIER']]],
  ])('%s is named by row and field', async (_, row, expected) => expect(errors(await read('charts', bytes(wide(row))))).toEqual(expected));

  test('an account twice: the second row is named', async () => expect(errors(await read('charts', bytes(wide(good, good))))).toEqual([[3, 'Account Number', 'DUPLICATE']]));
  test('so is a second row of the same coder, day and activity, however it is written', async () =>
    expect(errors(await read('time_log', bytes('Coder,Date,Activity,Minutes\nC1,03/01/2026,Coding,60\nc1,2026-03-01,coding,5\nC1,03/01/2026,Meeting,5')))).toEqual([[3, 'Activity', 'DUPLICATE']]));
  test('rows are numbered as a spreadsheet does, line breaks in cells and blank lines included', async () => {
    const rows = await read('charts', bytes(wide(good.replace('Inpatient', '"Inpa\ntient"'), '', good.replace('A1,', 'A2,').replace('I61.8', 'XX'))));
    expect(rows.map((row) => row.row)).toEqual([2, 5]);
  });
});

describe('how a file is written down', () => {
  const text = wide(good.replace('C1', 'Zoë'));
  const utf16 = (bom: boolean) => Buffer.concat([bom ? Buffer.from([0xff, 0xfe]) : Buffer.alloc(0), Buffer.from(text, 'utf16le')]);
  test.each<[string, Uint8Array]>([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16 with a mark', utf16(true)],
    ['UTF-16 without one', utf16(false)],
    ['Windows-1252', Buffer.from(text, 'latin1')],
    ['semicolons', Buffer.from(text.replaceAll(',', ';').replace('"$1;234.50"', '1234.50'))],
    ['tabs and CRLF', Buffer.from(text.replace('"$1,234.50"', '1234.50').replaceAll(',', '\t').replaceAll('\n', '\r\n'))],
  ])('%s', async (_, data) => expect(records(await read('charts', bytes(data)))[0]).toMatchObject({ coder: 'Zoë', totalCharges: '1234.50' }));

  test.each<[string, Uint8Array | string, string]>([
    ['an empty file', '', 'EMPTY'], ['a workbook', Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 1, 1, 0, 2]), 'NOT_TEXT'], ['a quote never closed', `${header}\n"A1,NMC`, 'QUOTES'], ['two columns of one name', 'Account,account\n1,2', 'DUPLICATE_COLUMN'],
  ])('%s is refused with a remedy', async (_, data, code) => {
    await expect(read('charts', bytes(data))).rejects.toMatchObject({ code });
  });

  test('missing columns are named together', async () => {
    await expect(read('charts', bytes('Account Number,Payer\nA1,X'))).rejects.toMatchObject({ fields: ['Facility', 'Work type', 'Coder', 'Final coded', 'Diagnoses (DX1 … or one row a code)'] });
  });

  test('days first where a first number is above 12', async () => {
    const rows = await read('time_log', bytes('Coder,Date,Activity,Minutes\nC1,05/03/2026,Coding,60\nC1,31/03/2026,Coding,60'));
    expect(records(rows).map((each) => each.day)).toEqual(['2026-03-05', '2026-03-31']);
  });
});

describe('one row a code', () => {
  const long = (...rows: string[]): string => ['Account Number,Seq,System,Code,POA', ...rows].join('\n');
  test('rows of an account make one review, in the order of their sequence', async () => {
    const rows = await read('second_reviews', bytes(long('A1,2,ICD-10-CM,I10,Y', 'A1,1,ICD-10-CM,A41.9,Y', 'A1,1,ICD-10-PCS,5A1935Z,', 'A2,1,ICD-10-CM,J18.9,N')));
    expect(records(rows).map((each) => [each.accountNumber, each.codes.diagnoses.map((line) => line.code), each.codes.procedures.length])).toEqual([['A1', ['A419', 'I10'], 1], ['A2', ['J189'], 0]]);
  });
  test('one bad row keeps the whole account out and is named', async () => expect(errors(await read('second_reviews', bytes(long('A1,1,ICD-10-CM,I10,Y', 'A1,2,SNOMED,X,Y', 'A2,1,ICD-10-CM,I10,Y'))))).toEqual([[3, 'System', 'BAD_SYSTEM']]));
  test('scattered rows are named', async () => expect(errors(await read('second_reviews', bytes(long('A1,1,ICD-10-CM,I10,Y', 'A2,1,ICD-10-CM,I10,Y', 'A1,2,ICD-10-CM,E119,Y'))))).toEqual([[4, 'Account Number', 'SCATTERED']]));
  test('an account known to be scattered is kept out whole', async () => {
    const file = long('A1,1,ICD-10-CM,I10,Y', 'A2,1,ICD-10-CM,I10,Y', 'A1,2,ICD-10-CM,E119,Y');
    const open = () => openTable(bytes(file));
    const first = await open();
    const mapping = suggestMapping('second_reviews', first.header);
    const scattered = await scatteredAccounts(first, mapping);
    const rows: ReadRow<'second_reviews'>[] = [];
    for await (const row of readRecords(await open(), { ...mapping, kind: 'second_reviews' as const }, scattered)) rows.push(row);
    expect([scattered.size, records(rows).map((each) => each.accountNumber), errors(rows).map(([row, , code]) => [row, code])]).toEqual([1, ['A2'], [[2, 'SCATTERED'], [4, 'SCATTERED']]]);
  });
});

test('no bytes make it fail without saying why', async () => {
  await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.boolean(), async (data, withHeader) => {
    try {
      await read('charts', withHeader ? bytes(`${header}\n`, data) : bytes(data));
    } catch (error) {
      expect(error instanceof UnreadableFile || error instanceof MissingColumns).toBe(true);
    }
  }), { numRuns: 300 });
});

const extracts = join(__dirname, '../../../../../shared/data/extracts');
const files: [string, ImportKindCode, number][] = [['inpatient_charts_wide.csv', 'charts', 200], ['coder_time_log.csv', 'time_log', 363], ['physician_queries.csv', 'queries', 41], ['second_review_codes_long.csv', 'second_reviews', 200]];
const there = files.filter(([name]) => existsSync(join(extracts, name)));
if (there.length < files.length) console.warn(`SKIPPED: ${files.filter((file) => !there.includes(file)).map(([name]) => name).join(', ')} not found in ${extracts}`);

(there.length === files.length ? describe : describe.skip)('the extracts of a coding department', () => {
  test.each(files)('%s reads clean as %s: %i records', async (name, kind, count) => {
    const table = await openTable(createReadStream(join(extracts, name)));
    expect(detectKind(table.header)).toBe(kind);
    const rows = await read(kind, createReadStream(join(extracts, name)));
    expect([errors(rows), records(rows).length]).toEqual([[], count]);
  });
});
