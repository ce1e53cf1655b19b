import { createHash } from 'node:crypto';

/** SHA-256 of the UTF-8 bytes of a text, in lower-case hexadecimal: what `printf '%s' TEXT | sha256sum` prints. */
export const sha256Hex = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
