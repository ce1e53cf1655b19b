import { formatCount } from './format-count.js';
import { DASH, toNumber } from './dash.js';
import { formatPercent } from './format-percent.js';

export interface Estimate {
  /** A share between 0 and 1; null when nothing was audited. */
  value: number | null | undefined;
  /** Bounds of the interval as shares; null when there is none. */
  low?: number | null | undefined;
  high?: number | null | undefined;
  /** How many units stand behind the value; null when unknown. */
  n?: number | null | undefined;
}

/** "94.1 % (91.8–95.9), n = 812"; without an interval the brackets are left out; not measured is an em dash with its n. */
export function formatInterval({ value, low, high, n }: Estimate): string {
  const share = toNumber(value);
  const bounds = [toNumber(low), toNumber(high)];
  const bare = (bound: number | null): string => formatPercent(bound).replace('\u00a0%', '');
  const interval = share !== null && bounds.every((bound) => bound !== null) ? ` (${bounds.map(bare).join('–')})` : '';
  const size = toNumber(n) === null ? '' : `, n\u00a0=\u00a0${formatCount(n)}`;
  return `${share === null ? DASH : formatPercent(share)}${interval}${size}`;
}
