import { formatValue } from '@overread/charts';
import { changeInterval, type MetricEntry } from '@overread/domain/metrics';
import { type Delta, formatPoints } from '@overread/ui';
import type { Figure } from './figure.js';

const betters = { higher: 'up', lower: 'down' } as const;

/** Whether a change is too small to be written: what reads as 0 is neither better nor worse. */
const isUnwritten = (entry: MetricEntry, change: number): boolean => formatValue(Math.abs(change), entry.unit) === formatValue(0, entry.unit);

/** A change in the words of its unit: points for shares, amount for counts, and per cent where they do not follow how much was audited. */
const amountWords = (entry: MetricEntry, now: number, before: number): string => {
  const change = now - before;
  if (entry.unit === 'ratio') return formatPoints(change);
  const amount = `${change > 0 ? '+' : change < 0 ? '−' : '±'}${formatValue(Math.abs(change), entry.unit)}`;
  return entry.unit === 'count' && entry.group !== 'audit' && before > 0 ? `${amount} (${change > 0 ? '+' : change < 0 ? '−' : '±'}${formatValue(Math.abs(change / before), 'ratio')})` : amount;
};

/** Whether the change is more than the two intervals leave to chance; null when there are no intervals to tell by. */
export const isBeyondChance = (now: Figure, before: Figure): boolean | null => {
  const change = changeInterval(now, before);
  return change === null ? null : change.lower > 0 || change.upper < 0;
};

/**
 * The change of a figure since the range compared with. It is called better or worse only when it is more than chance and both
 * sides have enough behind them. Without an interval, figures of all charts are judged as they are; counts of what audits found
 * are not, since they follow how many charts were audited.
 */
export const changeOf = (entry: MetricEntry, now: Figure, before: Figure, against: string): Delta => {
  if (now.value === null || before.value === null) return { change: null, text: '', better: 'neither', against };
  const text = amountWords(entry, now.value, before.value);
  const change = now.value - before.value;
  const isSampledAmount = entry.group === 'audit' && !now.interval;
  const better = entry.better === null || isSampledAmount ? 'neither' : betters[entry.better];
  if (isUnwritten(entry, change)) return { change: 0, text: 'no change', better: 'neither', against };
  if (now.state === 'TOO_FEW' || before.state === 'TOO_FEW') return { change, text: `${text}, too few to judge`, better: 'neither', against };
  return isBeyondChance(now, before) === false ? { change, text: `${text}, within chance`, better: 'neither', against } : { change, text, better, against };
};
