import type { ChartUnit } from './chart-unit.js';
import { formatValue } from './format-value.js';
import { isTooFew, type Reading } from './reading.js';

/** "94.1 % (91.8–95.9), n = 812", "too few, n = 9" or a dash: never a bare percentage. */
export const formatReading = (reading: Reading, unit: ChartUnit): string => {
  const { value, interval, n } = reading;
  if (value === null) return '—';
  const size = n === null || n === undefined ? '' : `, n\u00a0=\u00a0${n.toLocaleString('en-US')}`;
  const bounds = interval === null || interval === undefined ? '' : ` (${formatValue(interval.lower, unit).replace('\u00a0%', '')}–${formatValue(interval.upper, unit).replace('\u00a0%', '')})`;
  return `${formatValue(value, unit)}${bounds}${size}${isTooFew(reading) ? ', too few to judge' : ''}`;
};
