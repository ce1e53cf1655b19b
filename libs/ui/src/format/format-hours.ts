import { DASH, toNumber } from './dash.js';

/** Hours with one decimal, "12.5 h"; null, not measured, is an em dash. */
export function formatHours(hours: number | string | null | undefined, digits = 1): string {
  const value = toNumber(hours);
  if (value === null) return DASH;
  return `${value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits })}\u00a0h`;
}

/** A length of time given in hours, in the unit a person would say: "42 min", "5.3 h", "3.1 d"; null is an em dash. */
export function formatDuration(hours: number | string | null | undefined): string {
  const value = toNumber(hours);
  if (value === null) return DASH;
  const size = Math.abs(value);
  if (size < 1) return `${Math.round(value * 60).toLocaleString('en-US')}\u00a0min`;
  return size < 48 ? formatHours(value) : `${(value / 24).toLocaleString('en-US', { minimumFractionDigits: 1, maximumFractionDigits: 1 })}\u00a0d`;
}
