import type { Mapping } from '../mapping/mapping.js';
import { missingFields } from '../mapping/mapping.js';
import type { ImportKindCode } from '../mapping/kinds.js';
import { readChart } from '../records/read-chart.js';
import { listsOf, readLongCode, readWideCodes, type CodeLists, type LongCode } from '../records/read-codes.js';
import { readQuery, readSecondReview, readTimeLog } from '../records/read-flat.js';
import type { RecordOf } from '../records/records.js';
import { rowReader, type ReadingFile, type RowReader } from '../records/row-reader.js';
import type { Table } from '../text/open-table.js';
import type { RawRow } from '../text/split-rows.js';
import { detectDayOrder, type DayOrder } from '../values/parse-date-time.js';
import type { RowError } from '../values/parsed.js';
import { seenRows } from './seen-rows.js';

/**
 * One record of a file, or rows that cannot be one. Warnings do not keep a record out. `row` is the first line it is on, `lines`
 * are all of them: a long file spells a record out over several.
 */
export type ReadRow<Kind extends ImportKindCode> =
  | { readonly ok: true; readonly row: number; readonly lines: readonly RawRow[]; readonly record: RecordOf[Kind]; readonly warnings: readonly RowError[] }
  | { readonly ok: false; readonly row: number; readonly lines: readonly RawRow[]; readonly errors: readonly RowError[] };

/** The file lacks columns that its kind needs. */
export class MissingColumns extends Error {
  constructor(readonly fields: readonly string[]) {
    super(`The file has no column for ${fields.join(', ')}.`);
  }
}

const readers = {
  charts: readChart,
  second_reviews: readSecondReview,
  time_log: (reader: RowReader) => readTimeLog(reader),
  queries: (reader: RowReader) => readQuery(reader),
} as const satisfies { readonly [Kind in ImportKindCode]: (reader: RowReader, codes: CodeLists) => RecordOf[Kind] };

const noCodes: CodeLists = { diagnoses: [], procedures: [], services: [] };

/** Rows held back to see how dates are written before the first one is read. */
const lookahead = 500;

const withOrder = async (table: Table, mapping: Mapping): Promise<{ order: DayOrder; rows: AsyncIterable<RawRow> }> => {
  const iterator = table.rows[Symbol.asyncIterator]();
  const held: RawRow[] = [];
  let done = false;
  while (held.length < lookahead && !done) {
    const next = await iterator.next();
    done = next.done === true;
    if (next.done !== true) held.push(next.value);
  }
  async function* rows(): AsyncGenerator<RawRow> {
    yield* held;
    while (!done) {
      const next = await iterator.next();
      done = next.done === true;
      if (next.done !== true) yield next.value;
    }
  }
  const cells = function* (): Generator<string> {
    for (const row of held) yield* row.cells;
  };
  return { order: mapping.dayOrder ?? detectDayOrder(cells()), rows: rows() };
};

/** Where cells are in the wrong columns, what else is wrong with them says nothing. */
const tellingErrors = (errors: readonly RowError[]): readonly RowError[] => {
  const shifted = errors.filter((error) => error.code === 'TOO_MANY_CELLS');
  return shifted.length > 0 ? shifted : errors;
};

const settle = <Kind extends ImportKindCode>(reader: RowReader, record: RecordOf[Kind], lines: readonly RawRow[]): ReadRow<Kind> =>
  reader.errors.some((error) => error.severity === 'error') ? { ok: false, row: reader.line, lines, errors: tellingErrors(reader.errors) } : { ok: true, row: reader.line, lines, record, warnings: reader.errors };

/** What makes rows of a long file one record. */
const longKey = (reader: RowReader): string => `${reader.text('facility')} ${reader.text('accountNumber')}`;

/** An account as a long file spells it out over several rows. */
interface Group {
  readonly key: string;
  readonly lines: RawRow[];
  readonly reader: RowReader;
  readonly codes: LongCode[];
}

interface Reading {
  readonly mapping: Mapping;
  readonly reader: (row: RawRow) => RowReader;
  readonly build: (reader: RowReader, codes: CodeLists) => RecordOf[ImportKindCode];
}

const scatteredRemedy = 'Sort the file by account.';

async function* longRows({ mapping, reader, build }: Reading, rows: AsyncIterable<RawRow>, scattered: ReadonlySet<string>): AsyncGenerator<ReadRow<ImportKindCode>> {
  const seen = seenRows();
  let group: Group | null = null;
  const finish = (each: Group): ReadRow<ImportKindCode> => {
    if (scattered.has(each.key)) each.reader.complain('accountNumber', 'SCATTERED', `The rows of account ${each.reader.text('accountNumber')} are not together: more of them come further down.`, scatteredRemedy);
    return settle(each.reader, build(each.reader, listsOf(each.codes)), each.lines);
  };
  for await (const row of rows) {
    const current = reader(row);
    current.checkWidth();
    const key = longKey(current);
    const before = group?.key === key ? null : seen.before(key, row.line);
    if (before !== null) {
      current.complain('accountNumber', 'SCATTERED', `The rows of account ${current.text('accountNumber')} are not together: they began on row ${before}.`, scatteredRemedy);
      yield { ok: false, row: row.line, lines: [row], errors: current.errors };
      continue;
    }
    if (group !== null && group.key !== key) {
      yield finish(group);
      group = null;
    }
    group ??= { key, lines: [], reader: reader(row), codes: [] };
    group.lines.push(row);
    const code = readLongCode(current, mapping);
    group.reader.errors.push(...current.errors);
    if (code !== null) group.codes.push(code);
  }
  if (group !== null) yield finish(group);
}

interface Sameness<Record> {
  /** What makes two rows of a file the same one; null where a part of it cannot be read. */
  readonly keyOf: (record: Record) => string | null;
  /** The field to name, what to call the row and what to do. */
  readonly field: string;
  readonly words: (record: Record) => string;
  readonly remedy: string;
}

const oneChart = {
  keyOf: ({ facility, accountNumber }: { readonly facility: string | null; readonly accountNumber: string }) => (accountNumber === '' ? null : `${facility?.toLowerCase() ?? ''} ${accountNumber}`),
  field: 'accountNumber',
  words: ({ accountNumber }: { readonly accountNumber: string }) => `Account ${accountNumber}`,
  remedy: 'Keep one of the two rows.',
};

const sameness: { readonly [Kind in ImportKindCode]: Sameness<RecordOf[Kind]> } = {
  charts: oneChart,
  second_reviews: oneChart,
  time_log: {
    keyOf: ({ coder, day, activity }) => (coder === '' || day === '' ? null : `${coder.toLowerCase()} ${day} ${activity}`),
    field: 'activity',
    words: ({ coder, day, activity }) => `The ${activity} time of ${coder} on ${day}`,
    remedy: 'Add the minutes up into one row.',
  },
  queries: {
    keyOf: ({ facility, accountNumber, openedAt }) => (accountNumber === '' || openedAt === '' ? null : `${facility?.toLowerCase() ?? ''} ${accountNumber} ${openedAt}`),
    field: 'openedAt',
    words: ({ accountNumber, openedAt }) => `The query on account ${accountNumber} opened ${openedAt.replace('T', ' ')}`,
    remedy: 'Keep one of the two rows.',
  },
};

async function* plainRows({ mapping, reader, build }: Reading, rows: AsyncIterable<RawRow>): AsyncGenerator<ReadRow<ImportKindCode>> {
  const seen = seenRows();
  const { keyOf, field, words, remedy } = sameness[mapping.kind] as Sameness<RecordOf[ImportKindCode]>;
  for await (const row of rows) {
    const current = reader(row);
    current.checkWidth();
    const record = build(current, mapping.layout === 'wide' ? readWideCodes(current, mapping) : noCodes);
    const key = keyOf(record);
    const before = key === null ? null : seen.before(key, row.line);
    if (before !== null) current.complain(field, 'DUPLICATE', `${words(record)} is on row ${before} already.`, remedy);
    yield settle(current, record, [row]);
  }
}

/**
 * The accounts of a long file whose rows are not together. Known before the file is read, such an account is kept out whole: with only
 * its first rows it would look as if codes were missing.
 */
export const scatteredAccounts = async (table: Table, mapping: Mapping): Promise<ReadonlySet<string>> => {
  const found = new Set<string>();
  if (mapping.layout !== 'long') return found;
  const file: ReadingFile = { mapping, columnAt: new Map(table.header.map((name, at) => [name, at])), width: table.header.length, order: 'month-first' };
  const seen = seenRows();
  let last: string | null = null;
  for await (const row of table.rows) {
    const key = longKey(rowReader(file, row));
    if (key !== last && seen.before(key, row.line) !== null) found.add(key);
    last = key;
  }
  return found;
};

/**
 * Reads a file as records of a kind, row by row at constant memory (but for a few bytes for each key seen).
 *
 * @param scattered accounts of a long file whose rows are not together (see `scatteredAccounts`)
 * @throws UnreadableFile when it is no table · MissingColumns when the mapping lacks what the kind needs
 */
export async function* readRecords<Kind extends ImportKindCode>(table: Table, mapping: Mapping & { readonly kind: Kind }, scattered: ReadonlySet<string> = new Set()): AsyncGenerator<ReadRow<Kind>> {
  const missing = missingFields(mapping);
  if (missing.length > 0) throw new MissingColumns(missing);
  const columnAt = new Map(table.header.map((name, at) => [name, at]));
  const { order, rows } = await withOrder(table, mapping);
  const file = { mapping, columnAt, width: table.header.length, order };
  const reading: Reading = { mapping, reader: (row) => rowReader(file, row), build: readers[mapping.kind] };
  yield* (mapping.layout === 'long' ? longRows(reading, rows, scattered) : plainRows(reading, rows)) as AsyncGenerator<ReadRow<Kind>>;
}

