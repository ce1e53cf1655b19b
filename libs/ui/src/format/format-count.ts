import { DASH, toNumber } from './dash.js';

/** A count with thousands separators, "12,345"; null, not counted, is an em dash. Fractions keep at most `digits` places. */
export function formatCount(count: number | string | null | undefined, digits = 0): string {
  const value = toNumber(count);
  return value === null ? DASH : value.toLocaleString('en-US', { maximumFractionDigits: digits });
}
