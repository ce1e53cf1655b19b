import { parse } from 'csv-parse';
import { Readable } from 'node:stream';
import { decodeText, detectEncoding, type Encoding } from './decode-text.js';
import { detectDelimiter, type Delimiter } from './detect-delimiter.js';

/** A file that cannot be read as a table at all. */
export class UnreadableFile extends Error {
  constructor(
    readonly code: 'EMPTY' | 'NOT_TEXT' | 'QUOTES' | 'TOO_WIDE' | 'DUPLICATE_COLUMN',
    message: string,
    readonly remedy: string,
  ) {
    super(message);
  }
}

export interface Table {
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
  readonly header: readonly string[];
  /** Cells with the line they begin on, as a spreadsheet numbers them: the header is line 1. */
  readonly rows: AsyncIterable<{ readonly line: number; readonly cells: readonly string[] }>;
}

const headBytes = 65_536;
const mostColumns = 1_000;
const longestCell = 100_000;

/** The first bytes, and the whole stream again. */
const peek = async (chunks: AsyncIterable<Uint8Array>): Promise<{ head: Uint8Array; all: AsyncIterable<Uint8Array> }> => {
  const iterator = chunks[Symbol.asyncIterator]();
  const read: Uint8Array[] = [];
  let size = 0;
  let done = false;
  while (size < headBytes && !done) {
    const next = await iterator.next();
    done = next.done === true;
    if (next.done !== true) {
      read.push(next.value);
      size += next.value.length;
    }
  }
  const head = Buffer.concat(read);
  async function* all(): AsyncGenerator<Uint8Array> {
    yield head;
    while (!done) {
      const next = await iterator.next();
      done = next.done === true;
      if (next.done !== true) yield next.value;
    }
  }
  return { head, all: all() };
};

const unreadable = (error: unknown): UnreadableFile => {
  if (error instanceof UnreadableFile) return error;
  const code = (error as { code?: string }).code ?? '';
  const line = (error as { lines?: number }).lines;
  if (code === 'CSV_QUOTE_NOT_CLOSED') return new UnreadableFile('QUOTES', 'A quote is opened and never closed.', 'Close the quote, or export the file again.');
  if (code === 'CSV_MAX_RECORD_SIZE') return new UnreadableFile('TOO_WIDE', `A row near line ${line ?? 0} is longer than ${longestCell} characters.`, 'Check for a quote that is not closed.');
  return new UnreadableFile('QUOTES', `The file cannot be read as a table near line ${line ?? 0}.`, 'Export it again as CSV.');
};

const named = (cells: readonly string[]): string[] => {
  const header = cells.map((cell) => cell.replace(/^\uFEFF/, '').trim());
  while (header.length > 0 && header.at(-1) === '') header.pop();
  if (header.length === 0) throw new UnreadableFile('EMPTY', 'The file has no header line.', 'The first line must name the columns.');
  if (header.length > mostColumns) throw new UnreadableFile('TOO_WIDE', `The header names ${header.length} columns; at most ${mostColumns} are read.`, 'Leave out columns that are not needed.');
  const twice = header.find((name, at) => name !== '' && header.findIndex((other) => other.toLowerCase() === name.toLowerCase()) !== at);
  if (twice !== undefined) throw new UnreadableFile('DUPLICATE_COLUMN', `Two columns are named “${twice}”.`, 'Rename one of them.');
  return header;
};

interface Parsed {
  readonly record: string[];
  readonly info: { readonly lines: number };
}

/** Opens bytes as a table: encoding and delimiter from the first 64 KiB, then row by row at constant memory. @throws UnreadableFile */
export const openTable = async (chunks: AsyncIterable<Uint8Array>): Promise<Table> => {
  const { head, all } = await peek(chunks);
  if (head.length === 0) throw new UnreadableFile('EMPTY', 'The file is empty.', 'Export it again.');
  const encoding = detectEncoding(head);
  if (encoding !== 'utf-16le' && encoding !== 'utf-16be' && head.includes(0)) throw new UnreadableFile('NOT_TEXT', 'The file is not text: it holds NUL bytes.', 'Export it as CSV; a workbook must be saved as CSV first.');
  const delimiter = detectDelimiter(new TextDecoder(encoding).decode(head));
  const parser = parse({ delimiter, bom: true, info: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true, max_record_size: longestCell });
  const source = Readable.from(decodeText(all, encoding));
  source.on('error', (error) => parser.destroy(error));
  source.pipe(parser);
  const iterator = parser[Symbol.asyncIterator]() as AsyncIterator<Parsed>;
  const next = async (): Promise<{ line: number; cells: string[] } | null> => {
    const step = await iterator.next().catch((error: unknown) => Promise.reject(unreadable(error)));
    if (step.done === true) return null;
    const { record, info } = step.value;
    return { line: info.lines - record.reduce((breaks, cell) => (cell.includes('\n') ? breaks + cell.split('\n').length - 1 : breaks), 0), cells: record };
  };
  const first = await next();
  const header = named(first?.cells ?? []);
  async function* rows(): AsyncGenerator<{ line: number; cells: readonly string[] }> {
    for (let row = await next(); row !== null; row = await next()) yield row;
  }
  return { encoding, delimiter, header, rows: rows() };
};
