import { sha256Hex } from './sha256-hex.js';

/**
 * A number in (0, 1] that a seed and a name fix: 1 − (the first 13 hexadecimal digits of SHA-256(seed + '|' + name)) ÷ 16¹³.
 * Where a draw needs one random number besides its tickets, such as the start of a systematic one; an outsider redoes it with
 * `sha256sum`.
 */
export const fractionOf = (seed: string, name: string): number => 1 - Number.parseInt(sha256Hex(`${seed}|${name}`).slice(0, 13), 16) / 16 ** 13;
