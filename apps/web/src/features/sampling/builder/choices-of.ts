import type { Choice } from '@overread/ui';

/** The values of an enumeration with their words, in the order in which these are written. */
export const choicesOf = <Value extends string>(words: Readonly<Record<Value, string>>): Choice<Value>[] => (Object.keys(words) as Value[]).map((value) => ({ value, label: words[value] }));
