import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { detectKind, headerSignature, missingFields, openTable, suggestMapping, type ImportKindCode, type Mapping } from '@overread/formats';

/** SHA-256 and size of a file, read once at constant memory. */
export const hashFile = async (path: string): Promise<{ hash: string; bytes: number }> => {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { hash: hash.digest('hex'), bytes };
};

export interface Detection {
  readonly encoding: string;
  readonly delimiter: string;
  readonly header: readonly string[];
  /** The first rows as they are. */
  readonly samples: readonly (readonly string[])[];
  /** Null when no kind fits. */
  readonly kind: ImportKindCode | null;
  readonly suggested: Mapping;
  /** Labels of required fields without a column. */
  readonly missing: readonly string[];
  /** What saved mappings are found by. */
  readonly signature: string;
}

const sampleRows = 5;

/** What the first rows of a file show. @throws UnreadableFile */
export const detectFile = async (path: string): Promise<Detection> => {
  const stream = createReadStream(path);
  try {
    const table = await openTable(stream as AsyncIterable<Buffer>);
    const samples: (readonly string[])[] = [];
    for await (const row of table.rows) {
      samples.push(row.cells);
      if (samples.length >= sampleRows) break;
    }
    const kind = detectKind(table.header);
    const suggested = suggestMapping(kind ?? 'charts', table.header);
    return { encoding: table.encoding, delimiter: table.delimiter, header: table.header, samples, kind, suggested, missing: missingFields(suggested), signature: headerSignature(table.header) };
  } finally {
    stream.destroy();
  }
};
