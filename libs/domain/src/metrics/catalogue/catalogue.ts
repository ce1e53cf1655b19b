import type { ClockId } from '../clocks/clock-definitions.js';
import { accuracyMetrics } from './accuracy.metrics.js';
import { auditMetrics } from './audit.metrics.js';
import type { MetricEntry } from './metric-entry.js';
import { queryMetrics } from './query.metrics.js';
import { turnaroundMetrics } from './turnaround.metrics.js';
import { volumeMetrics } from './volume.metrics.js';

export type MetricId =
  | (typeof volumeMetrics)[number]['id']
  | (typeof accuracyMetrics)[number]['id']
  | (typeof auditMetrics)[number]['id']
  | (typeof queryMetrics)[number]['id']
  | `${ClockId}-${'median' | 'p90' | 'mean' | 'within-target' | 'n'}`;

/** Every metric there is, in the order in which people read them. */
export const metricCatalogue: readonly MetricEntry[] = [...volumeMetrics, ...accuracyMetrics, ...turnaroundMetrics, ...queryMetrics, ...auditMetrics];

const byId: ReadonlyMap<string, MetricEntry> = new Map(metricCatalogue.map((entry) => [entry.id, entry]));

/** The entry of an id; null when there is no such metric. */
export const findMetric = (id: string): MetricEntry | null => byId.get(id) ?? null;

/** The entry of an id known when this was written. */
export const metricOf = (id: MetricId): MetricEntry => {
  const entry = byId.get(id);
  if (entry === undefined) throw new Error(`the catalogue lost ${id}`);
  return entry;
};
