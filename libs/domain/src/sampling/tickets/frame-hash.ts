import { compareBytes } from './compare-bytes.js';
import { sha256Hex } from './sha256-hex.js';

/**
 * The hash that names a frame, whatever its order: SHA-256 of its lines in byte order, each ended by LF. An outsider redoes it on
 * a file with one line a unit:
 *
 *     LC_ALL=C sort frame.tsv | sha256sum
 *
 * A line is the unit's key; where the frame has strata, key TAB stratum (`frameLine`). Lines hold no LF.
 */
export const frameHash = (lines: readonly string[]): string => sha256Hex([...lines].sort(compareBytes).map((line) => `${line}\n`).join(''));

/** A unit as a line of the frame file. */
export const frameLine = ({ key, stratum }: { readonly key: string; readonly stratum: string }): string => `${key}\t${stratum}`;
