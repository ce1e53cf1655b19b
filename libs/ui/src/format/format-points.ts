import { DASH, toNumber } from './dash.js';

/** A difference of two shares (0.012) as signed percentage points, "+1.2 pts"; null is an em dash. */
export function formatPoints(difference: number | string | null | undefined, digits = 1): string {
  const value = toNumber(difference);
  if (value === null) return DASH;
  const points = Math.abs(value * 100).toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });
  const isZero = Number(points.replaceAll(',', '')) === 0;
  return `${isZero ? '±' : value > 0 ? '+' : '−'}${points}\u00a0pts`;
}
