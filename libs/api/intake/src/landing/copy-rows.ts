import type { WriteTx } from '@overread/api-platform';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { from as copyFrom, type CopyStreamQuery } from 'pg-copy-streams';

interface Copying {
  query(stream: CopyStreamQuery): CopyStreamQuery;
}

/** Lines of one write to the socket. */
const perWrite = 500;

function* blocks(lines: readonly string[]): Generator<string> {
  for (let at = 0; at < lines.length; at += perWrite) yield `${lines.slice(at, at + perWrite).join('\n')}\n`;
}

/**
 * Streams lines of COPY text into a temporary table of the transaction.
 *
 * @param target table and columns, written by this stage
 */
export const copyRows = async (tx: WriteTx, target: string, lines: readonly string[]): Promise<void> => {
  const runner = tx.manager.queryRunner;
  if (runner === undefined) throw new Error('COPY needs the connection of a transaction');
  const client = (await runner.connect()) as Copying;
  await pipeline(Readable.from(blocks(lines)), client.query(copyFrom(`copy ${target} from stdin`)));
};
