import type { Actor } from '@overread/domain/access';
import type { Door, ReadTx } from '@overread/api-platform';
import { foldCode, readDirectory, type Directory } from './directory.js';
import type { NamedWords } from './add-missing.js';

/** What an import knows of the words of its file, so that rows are staged while the database works on those before them. */
export interface KnownWords {
  /** Looks up what has not been asked for before. */
  directoryFor(words: NamedWords): Promise<Directory>;
  /** The directory as a transaction sees it, of these words and all before. */
  read(tx: ReadTx, words: NamedWords): Promise<Directory>;
  /** Whether every word is known, and every coder tied to the facilities they are named with. */
  holds(words: NamedWords): boolean;
  /** Takes over what a transaction has added; it must commit, or the import ends. */
  learn(directory: Directory, words: NamedWords): void;
}

function* pairsOf({ coders }: NamedWords): Generator<string> {
  for (const [coder, facilities] of coders) for (const facility of facilities) yield `${foldCode(coder)}\t${foldCode(facility)}`;
}

export const knownWords = (door: Door, actor: Actor): KnownWords => {
  const asked = new Set<string>();
  const remember = ({ coders }: NamedWords): number => {
    const before = asked.size;
    for (const coder of coders.keys()) asked.add(foldCode(coder));
    return asked.size - before;
  };
  const tied = new Set<string>();
  let directory: Directory | null = null;
  return {
    directoryFor: async (words) => {
      if (remember(words) === 0 && directory !== null) return directory;
      return (directory = await door.read(actor, (tx) => readDirectory(tx, asked)));
    },
    read: (tx, words) => {
      remember(words);
      return readDirectory(tx, asked);
    },
    holds: (words) => {
      const known = directory;
      return known !== null && [...words.facilities].every((word) => known.facility(word) !== null) && [...words.coders.keys()].every((word) => known.coder(word) !== null) && [...pairsOf(words)].every((pair) => tied.has(pair));
    },
    learn: (found, words) => {
      directory = found;
      for (const pair of pairsOf(words)) tied.add(pair);
    },
  };
};
