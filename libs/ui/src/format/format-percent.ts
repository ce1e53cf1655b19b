import { DASH, toNumber } from './dash.js';

/** A share (0.941) as "94.1 %" with a no-break space; null, not measured, is an em dash. One decimal unless told. */
export function formatPercent(share: number | string | null | undefined, digits = 1): string {
  const value = toNumber(share);
  if (value === null) return DASH;
  return `${(value * 100).toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits })}\u00a0%`;
}
