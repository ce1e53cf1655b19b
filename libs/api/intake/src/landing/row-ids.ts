import { newId } from '@overread/api-platform';

const tailDigits = 12;
const tails = 16 ** tailDigits;

/** Ids for many rows at once: UUIDs of version 7 that follow each other from a random one, so that random bits are drawn once a chunk. */
export const rowIds = (): (() => string) => {
  const first = newId();
  const head = first.slice(0, -tailDigits);
  const start = Number.parseInt(first.slice(-tailDigits), 16);
  let given = 0;
  return () => `${head}${((start + given++) % tails).toString(16).padStart(tailDigits, '0')}`;
};
