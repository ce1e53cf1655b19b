import { UnreadableFile } from './unreadable-file.js';

/** Cells of one row with the line it begins on. */
export interface RawRow {
  readonly line: number;
  /** May be cut anew each time it is asked for: take it once. */
  readonly cells: readonly string[];
}

/** A row without quotes. It keeps its text alone, so that rows which wait (to land, or to be given back as rejected) cost little. */
class PlainRow implements RawRow {
  constructor(
    readonly line: number,
    private readonly text: string,
    private readonly delimiter: string,
  ) {}

  get cells(): string[] {
    return this.text.split(this.delimiter);
  }
}

/** Characters of one row; more is a quote that was never closed. */
const longestRow = 100_000;

const tooWide = (line: number): UnreadableFile => new UnreadableFile('TOO_WIDE', `The row that begins on line ${line} is longer than ${longestRow} characters.`, 'Check for a quote that is not closed.');

interface QuotedRow {
  readonly cells: string[];
  /** Where the next row begins. */
  readonly end: number;
  /** Line breaks inside its cells. */
  readonly breaks: number;
}

const trimReturn = (text: string): string => (text.endsWith('\r') ? text.slice(0, -1) : text);
const countBreaks = (text: string, lineEnd: string): number => text.split(lineEnd).length - 1;

/** A row with quotes in it, character by character; null when the text ends before the row does. */
const quotedRow = (text: string, from: number, delimiter: string, lineEnd: string, isLast: boolean): QuotedRow | null => {
  const cells: string[] = [];
  let breaks = 0;
  let at = from;
  for (; ;) {
    let value = '';
    if (text[at] === '"') {
      at += 1;
      for (; ;) {
        const quote = text.indexOf('"', at);
        if (quote === -1 || (quote + 1 === text.length && !isLast)) return null;
        value += text.slice(at, quote);
        at = quote + 1;
        if (text[at] !== '"') break;
        value += '"';
        at += 1;
      }
      breaks += countBreaks(value, lineEnd);
    }
    const nextRow = text.indexOf(lineEnd, at);
    const nextCell = text.indexOf(delimiter, at);
    if (nextCell !== -1 && (nextRow === -1 || nextCell < nextRow)) {
      cells.push(value + text.slice(at, nextCell));
      at = nextCell + 1;
      continue;
    }
    if (nextRow === -1 && !isLast) return null;
    const end = nextRow === -1 ? text.length : nextRow;
    cells.push(value + trimReturn(text.slice(at, end)));
    return { cells, end: end + lineEnd.length, breaks };
  }
};

/**
 * Splits text into rows of cells: quotes around cells that hold delimiters, line breaks or doubled quotes; a quote inside a cell that
 * does not begin with one is a character like any other. Rows without any value are passed over. A row of plain cells, which is nearly every
 * row of an extract, is split by the engine itself.
 *
 * @throws UnreadableFile
 */
export async function* splitRows(chunks: AsyncIterable<string>, delimiter: string): AsyncGenerator<RawRow> {
  let text = '';
  let line = 1;
  let lineEnd: string | null = null;

  function* rowsOf(isLast: boolean): Generator<RawRow> {
    const ending = lineEnd ?? '\n';
    let at = 0;
    let quote = text.indexOf('"');
    while (at < text.length) {
      if (quote !== -1 && quote < at) quote = text.indexOf('"', at);
      const next = text.indexOf(ending, at);
      const end = next === -1 ? text.length : next;
      if (quote !== -1 && quote < end) {
        const row = quotedRow(text, at, delimiter, ending, isLast);
        if (row === null && isLast) throw new UnreadableFile('QUOTES', `The quote opened on line ${line} is never closed.`, 'Close the quote, or export the file again.');
        if (row === null) break;
        if (row.end - at > longestRow) throw tooWide(line);
        if (row.cells.some((cell) => cell !== '')) yield { line, cells: row.cells };
        at = row.end;
        line += row.breaks + 1;
        continue;
      }
      if (next === -1 && !isLast) break;
      if (end - at > longestRow) throw tooWide(line);
      const row = trimReturn(text.slice(at, end));
      if (row !== '' && (!row.startsWith(delimiter) || row.replaceAll(delimiter, '') !== '')) yield new PlainRow(line, row, delimiter);
      at = end + ending.length;
      line += 1;
    }
    text = text.slice(at);
    if (text.length > longestRow) throw tooWide(line);
  }

  for await (const chunk of chunks) {
    text += chunk;
    lineEnd ??= text.includes('\n') ? '\n' : null;
    if (lineEnd === null && text.length < longestRow) continue;
    lineEnd ??= text.includes('\r') ? '\r' : '\n';
    yield* rowsOf(false);
  }
  lineEnd ??= text.includes('\r') ? '\r' : '\n';
  yield* rowsOf(true);
}
