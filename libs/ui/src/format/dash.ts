/** What stands where nothing was measured: never 0, never NaN. */
export const DASH = '—';

/** A numeric value that may arrive as GraphQL's Decimal string; null when it is missing or not a number. */
export function toNumber(value: number | string | null | undefined): number | null {
  if (value === null || value === undefined || value === '') return null;
  const number = typeof value === 'number' ? value : Number(value);
  return Number.isFinite(number) ? number : null;
}
