import { DASH, toNumber } from './dash.js';

/** Money from a numeric string or number, "$1,204", cents only when `cents`; a minus sign before the symbol; null is an em dash. */
export function formatMoney(amount: number | string | null | undefined, { cents = false, currency = 'USD' }: { cents?: boolean; currency?: string } = {}): string {
  const value = toNumber(amount);
  if (value === null) return DASH;
  const digits = cents ? 2 : 0;
  return value.toLocaleString('en-US', { style: 'currency', currency, minimumFractionDigits: digits, maximumFractionDigits: digits }).replace('-', '−');
}
