/** Characters that are not taken for one another when read aloud or copied by hand; 32 of them, so a byte chooses evenly. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789+';

export const SUGGESTION_BYTES = 20;

/** Four groups of five characters from 20 random bytes: 100 bits. */
export const suggestPassword = (bytes: Uint8Array): string =>
  [0, 5, 10, 15].map((start) => [...bytes.subarray(start, start + 5)].map((byte) => alphabet[byte % alphabet.length]).join('')).join('-');
