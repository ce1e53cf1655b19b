import { decodeText, detectEncoding, type Encoding } from './decode-text.js';
import { detectDelimiter, type Delimiter } from './detect-delimiter.js';
import { splitRows, type RawRow } from './split-rows.js';
import { UnreadableFile } from './unreadable-file.js';

export interface Table {
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
  readonly header: readonly string[];
  /** Cells with the line they begin on, as a spreadsheet numbers them: the header is line 1. */
  readonly rows: AsyncIterable<RawRow>;
}

const headBytes = 65_536;
const mostColumns = 1_000;

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

const named = (cells: readonly string[]): string[] => {
  const header = cells.map((cell) => cell.replace(/^\uFEFF/, '').trim());
  while (header.length > 0 && header.at(-1) === '') header.pop();
  if (header.length === 0) throw new UnreadableFile('EMPTY', 'The file has no header line.', 'The first line must name the columns.');
  if (header.length > mostColumns) throw new UnreadableFile('TOO_WIDE', `The header names ${header.length} columns; at most ${mostColumns} are read.`, 'Leave out columns that are not needed.');
  const twice = header.find((name, at) => name !== '' && header.findIndex((other) => other.toLowerCase() === name.toLowerCase()) !== at);
  if (twice !== undefined) throw new UnreadableFile('DUPLICATE_COLUMN', `Two columns are named “${twice}”.`, 'Rename one of them.');
  return header;
};

/** Opens bytes as a table: encoding and delimiter from the first 64 KiB, then row by row at constant memory. @throws UnreadableFile */
export const openTable = async (chunks: AsyncIterable<Uint8Array>): Promise<Table> => {
  const { head, all } = await peek(chunks);
  if (head.length === 0) throw new UnreadableFile('EMPTY', 'The file is empty.', 'Export it again.');
  const encoding = detectEncoding(head);
  if (encoding !== 'utf-16le' && encoding !== 'utf-16be' && head.includes(0)) throw new UnreadableFile('NOT_TEXT', 'The file is not text: it holds NUL bytes.', 'Export it as CSV; a workbook must be saved as CSV first.');
  const delimiter = detectDelimiter(new TextDecoder(encoding).decode(head));
  const rows = splitRows(decodeText(all, encoding), delimiter);
  const first = await rows.next();
  const header = named(first.done === true ? [] : first.value.cells);
  return { encoding, delimiter, header, rows };
};
