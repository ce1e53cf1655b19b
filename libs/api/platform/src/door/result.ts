/** Why something that was asked for is not done; the words are for people and name the remedy. */
export type RefusalCode = 'INVALID' | 'CONFLICT' | 'NOT_FOUND' | 'NOT_ALLOWED' | 'LEASE_LOST' | 'TOO_LARGE' | 'ALREADY_DONE';

export interface Refused {
  readonly code: RefusalCode;
  readonly message: string;
  /** The input field at fault; null when no single field is. */
  readonly field: string | null;
  /** What to do about it; null when nothing helps. */
  readonly remedy: string | null;
  /** The version a conflicting writer left behind; null when this is not a conflict. */
  readonly currentVersion: number | null;
}

/** The next state exists only inside the result, so a refusal cannot be ignored. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refused };

export const done = <T>(value: T): Result<T> => ({ ok: true, value });

export const refuse = (code: RefusalCode, message: string, more: Partial<Omit<Refused, 'code' | 'message'>> = {}): { readonly ok: false; readonly refusal: Refused } => ({
  ok: false,
  refusal: { code, message, field: more.field ?? null, remedy: more.remedy ?? null, currentVersion: more.currentVersion ?? null },
});

/** Not found and forbidden look the same. */
export const notFound = (noun: string): { readonly ok: false; readonly refusal: Refused } => refuse('NOT_FOUND', `No such ${noun}, or it is not yours to see.`);

/** Another writer was first: nothing was written. */
export const conflict = (noun: string, currentVersion: number | null): { readonly ok: false; readonly refusal: Refused } =>
  refuse('CONFLICT', `Someone else changed this ${noun} a moment ago; nothing of yours was written.`, { currentVersion, remedy: 'Reload it and make your change again.' });
