import type { Added } from '../add-missing.js';
import { foldCode, type Directory, type KnownFacility } from '../directory.js';
import type { RowComplaints } from '../row-complaints.js';

/** Looks words of a record up and complains about those that nobody knows. */
export interface Words {
  readonly directory: Directory;
  /** Null when nothing is added. */
  readonly added: Added | null;
}

const addThem = (what: string): string => `Add ${what} first, or import with facilities and coders added.`;

export const facilityOf = ({ directory, added }: Words, word: string, { complain }: RowComplaints): KnownFacility | null => {
  const found = directory.facility(word);
  if (found === null) complain('facility', 'UNKNOWN_FACILITY', added?.refused.get(foldCode(word)) ?? `There is no facility “${word}”, or it is not yours.`, addThem('it'));
  return found;
};

export const coderOf = ({ directory, added }: Words, word: string, { complain }: RowComplaints): string | null => {
  const found = directory.coder(word);
  if (found === null) complain('coder', 'UNKNOWN_CODER', added?.refused.get(foldCode(word)) ?? `Nobody has the staff code “${word}”.`, addThem('them'));
  return found;
};

export const workTypeOf = ({ directory }: Words, word: string, { complain }: RowComplaints): string | null => {
  const found = directory.workType(word);
  if (found === null) complain('workType', 'UNKNOWN_WORK_TYPE', `There is no work type “${word}”.`, 'Add it, or add the word to the aliases of one.');
  return found;
};
