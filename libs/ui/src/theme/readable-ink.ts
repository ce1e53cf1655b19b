import { contrast } from './luminance.js';

const darker = (hex: string, by: number): string =>
  `#${[1, 3, 5].map((start) => Math.round(Number.parseInt(hex.slice(start, start + 2), 16) * (1 - by)).toString(16).padStart(2, '0')).join('')}`;

/** The lightest darkening of `ink` (in steps of 4 %) that reads at `ratio` or better on every one of `grounds`. */
export function readableInk(ink: string, grounds: readonly string[], ratio = 4.6): string {
  for (let by = 0; by < 1; by += 0.04) {
    const candidate = darker(ink, by);
    if (grounds.every((ground) => contrast(candidate, ground) >= ratio)) return candidate;
  }
  return '#000000';
}
