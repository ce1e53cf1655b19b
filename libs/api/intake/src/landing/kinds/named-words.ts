import type { NamedWords } from '../add-missing.js';

/** The words of records: coders with the facilities they are named with. Blank and null are no words. */
export const named = (pairs: Iterable<readonly [coder: string | null, facility: string | null]>): NamedWords => {
  const facilities = new Set<string>();
  const coders = new Map<string, Set<string>>();
  for (const [coder, facility] of pairs) {
    if (facility !== null && facility !== '') facilities.add(facility);
    if (coder === null || coder === '') continue;
    const at = coders.get(coder) ?? new Set<string>();
    if (facility !== null && facility !== '') at.add(facility);
    coders.set(coder, at);
  }
  return { facilities, coders };
};
