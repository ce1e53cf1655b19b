import { sha256Hex } from './sha256-hex.js';

/** The ticket of a unit: SHA-256 of UTF-8(seed + '|' + unit id), lower-case hex. It depends on nothing else of the frame. */
export const ticketOf = (seed: string, id: string): string => sha256Hex(`${seed}|${id}`);
