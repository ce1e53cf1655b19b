import { GraphQLError } from 'graphql';
import type { ConnectionOf } from './connection.js';

/** Longest page of any list. */
export const longestPage = 100;

const encode = (key: string): string => Buffer.from(key, 'utf8').toString('base64url');
const decode = (cursor: string): string => Buffer.from(cursor, 'base64url').toString('utf8');

export interface KeysetQuery<Row> {
  readonly first: number;
  /** Null = from the beginning. */
  readonly after: string | null | undefined;
  /** Rows after a key, at most `limit`; null = from the beginning. */
  readonly rows: (key: string | null, limit: number) => Promise<Row[]>;
  /** What tells a row’s place; the rows are ordered by it. */
  readonly keyOf: (row: Row) => string;
  /** Counted only where it is cheap; null = not counted. */
  readonly total?: number | null;
}

/** PostgreSQL's class of values that cannot be read: with a cursor, it is the cursor. */
const refuseCursor = (after: string | null | undefined) => (error: unknown): never => {
  const code = (error as { code?: unknown } | null)?.code;
  if (typeof after !== 'string' || typeof code !== 'string' || !code.startsWith('22')) throw error;
  throw new GraphQLError('after is no cursor of this list. Send the endCursor of a page, or leave it out.', { extensions: { code: 'BAD_USER_INPUT' } });
};

/** A page by keyset: one row more than asked for tells whether there is a next one. */
export const keysetPage = async <Row>({ first, after, rows, keyOf, total = null }: KeysetQuery<Row>): Promise<ConnectionOf<Row>> => {
  if (first < 1 || first > longestPage) throw new GraphQLError(`A page has 1 to ${longestPage} records.`, { extensions: { code: 'BAD_USER_INPUT' } });
  const found = await rows(after === null || after === undefined ? null : decode(after), first + 1).catch(refuseCursor(after));
  const page = found.slice(0, first);
  const last = page.at(-1);
  return {
    edges: page.map((node) => ({ node, cursor: encode(keyOf(node)) })),
    pageInfo: { hasNextPage: found.length > first, endCursor: last === undefined ? null : encode(keyOf(last)), total },
  };
};
