/** A word of a file without what people vary: case, blanks, dashes, slashes. “Same-Day Surgery” and “same day surgery” are one. */
export const foldWord = (word: string): string => word.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
