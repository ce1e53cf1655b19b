import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { splitRows, type RawRow } from './split-rows.js';

async function* pieces(text: string, size: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}
const split = async (text: string, { delimiter = ',', size = 7 } = {}): Promise<RawRow[]> => {
  const rows: RawRow[] = [];
  for await (const row of splitRows(pieces(text, size), delimiter)) rows.push(row);
  return rows;
};
const cells = async (text: string): Promise<(readonly string[])[]> => (await split(text)).map((row) => row.cells);

test.each<[string, string, string[][]]>([
  ['plain cells', 'a,b\n1,2', [['a', 'b'], ['1', '2']]],
  ['a delimiter, a break and a doubled quote inside quotes', 'a,"b,\n""c"""\n1,2\n', [['a', 'b,\n"c"'], ['1', '2']]],
  ['CRLF', 'a,"b"\r\n1,2\r\n', [['a', 'b'], ['1', '2']]],
  ['CR alone', 'a,b\r1,2\r', [['a', 'b'], ['1', '2']]],
  ['a quote inside a cell', 'a,5" tube\n1,2', [['a', '5" tube'], ['1', '2']]],
  ['text after a closing quote', '"a"b,c', [['ab', 'c']]],
  ['rows without any value', 'a,b\n\n,\n1,2', [['a', 'b'], ['1', '2']]],
  ['empty cells at the end', 'a,b,\n"",,', [['a', 'b', '']]],
])('%s', async (_, text, expected) => expect(await cells(text)).toEqual(expected));

test('rows are numbered by the line they begin on', async () => {
  expect((await split('a\n"x\ny\nz"\n\nb')).map((row) => row.line)).toEqual([1, 2, 6]);
});

test.each([['a quote never closed', 'a,b\n"1,2\n3,4', 'QUOTES'], ['a row without end', `a,b\n${'x'.repeat(100_001)}`, 'TOO_WIDE'], ['a quote that swallows the file', `a\n"${'x,\n'.repeat(40_000)}`, 'TOO_WIDE']])('%s is refused', async (_, text, code) => {
  await expect(split(text, { size: 65_536 })).rejects.toMatchObject({ code });
});

const cell = fc.string({ unit: fc.constantFrom('a', 'Z', '1', ' ', '"', ',', ';', '\n', '\r\n', 'é'), maxLength: 8 });
const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 8 }).map((rows) => rows.map((row) => ['k', ...row]));

test('what a writer of CSV writes is read back, and as another reader reads it, wherever the chunks are cut', async () => {
  await fc.assert(fc.asyncProperty(table, fc.integer({ min: 1, max: 40 }), async (rows, size) => {
    const text = stringify(rows);
    const read = (await split(text, { size })).map((row) => row.cells);
    expect(read).toEqual(rows);
    expect(read).toEqual(parse(text, { relax_column_count: true, relax_quotes: true }));
  }), { numRuns: 500 });
});
