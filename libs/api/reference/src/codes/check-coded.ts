import { done, refuse, type Result } from '@overread/api-platform';

export interface Coded {
  readonly code: string;
  readonly name: string;
}

const longestName = 100;

/** Code and name as they are stored, trimmed. A code is what other records carry, so it is plain. */
export const checkCoded = <Draft extends Coded>(draft: Draft, noun: string): Result<Draft> => {
  const [code, name] = [draft.code.trim(), draft.name.trim()];
  if (!/^[a-z0-9][a-z0-9-]{0,39}$/.test(code)) return refuse('INVALID', `“${code}” cannot be the code of ${noun}: lower-case letters, digits and dashes, at most 40.`, { field: 'code', remedy: 'Write it like same-day-surgery.' });
  if (name === '' || name.length > longestName) return refuse('INVALID', `The name of ${noun} has 1 to ${longestName} characters.`, { field: 'name', remedy: 'Give it a short name.' });
  return done({ ...draft, code, name });
};

/** Records point to a code, so it never changes. */
export const keepsCode = (draft: Coded, code: string, noun: string): Result<null> =>
  draft.code.trim() === code ? done(null) : refuse('INVALID', `The code of ${noun} never changes: records carry ${code}.`, { field: 'code', remedy: `Keep ${code}, or add a new one and make this one inactive.` });
