import type { ReadTx } from '@overread/api-platform';
import { foldWord, workTypeCodesByWord } from '@overread/api-reference';

export interface KnownFacility {
  readonly id: string;
  readonly code: string;
  readonly zone: string;
}

/** Who and what the words of a file stand for, as far as the actor may see them. */
export interface Directory {
  /** By code, else by name; case does not count. */
  facility(word: string): KnownFacility | null;
  facilityById(id: string): KnownFacility | null;
  /** The id of a person, by staff code. */
  coder(word: string): string | null;
  /** The code of a work type, by code, name or alias. */
  workType(word: string): string | null;
}

export const foldCode = (word: string): string => word.trim().toLowerCase();

/** @param coders staff codes that the file names */
export const readDirectory = async (tx: ReadTx, coders: Iterable<string>): Promise<Directory> => {
  const facilities = await tx.rows<KnownFacility & { name: string }>('select id, code, name, zone from facility');
  const people = await tx.rows<{ id: string; word: string }>('select id, lower(code) as word from person where lower(code) = any ($1::text[])', [[...new Set([...coders].map(foldCode))]]);
  const workTypes = await workTypeCodesByWord(tx);
  const byWord = new Map([...facilities.map((each) => [foldCode(each.name), each] as const), ...facilities.map((each) => [foldCode(each.code), each] as const)]);
  const byId = new Map(facilities.map((each) => [each.id, each]));
  const coderByWord = new Map(people.map((each) => [each.word, each.id]));
  return {
    facility: (word) => byWord.get(foldCode(word)) ?? null,
    facilityById: (id) => byId.get(id) ?? null,
    coder: (word) => coderByWord.get(foldCode(word)) ?? null,
    workType: (word) => workTypes.get(foldWord(word)) ?? null,
  };
};
