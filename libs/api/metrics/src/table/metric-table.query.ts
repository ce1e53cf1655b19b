import { computeMetric, type Facts, type MetricEntry, type MetricValue } from '@overread/domain/metrics';
import type { Grouping, MetricScope, ReadTx } from '@overread/api-platform';
import { factsBy } from '../facts/facts-by.js';
import { frameCharts } from '../facts/frame-charts.query.js';
import { labelsOf } from './labels.query.js';

export interface Measured extends MetricValue {
  readonly metric: string;
}

export interface MeasuredRow {
  readonly key: string;
  readonly label: string;
  readonly values: readonly Measured[];
}

const nothing: Facts = { sums: {} };
const ungrouped: Grouping = { by: 'none', periods: [] };

/** SQL adds, the domain divides: each metric of a cell with its numerator, denominator, n and interval. @param frame charts of the frame, where the cell is one whole draw */
export const measure = (entries: readonly MetricEntry[], facts: Facts, frame: number | null = null): Measured[] => entries.map((entry) => ({ metric: entry.id, ...computeMetric(entry, facts, frame) }));

/** One row for everything in the scope. */
export const metricTotal = async (tx: ReadTx, entries: readonly MetricEntry[], scope: MetricScope): Promise<MeasuredRow> => ({
  key: '',
  label: 'All',
  values: measure(entries, (await factsBy(tx, entries, scope, ungrouped)).get('') ?? nothing, await frameCharts(tx, scope)),
});

/** One row a group, by label. Totals are pooled from facts, never averages of rows. */
export const metricRows = async (tx: ReadTx, entries: readonly MetricEntry[], scope: MetricScope, grouping: Grouping): Promise<MeasuredRow[]> => {
  if (grouping.by === 'none') return [];
  const cells = await factsBy(tx, entries, scope, grouping);
  if (grouping.by === 'period') return grouping.periods.map((period) => ({ key: period.from, label: period.from, values: measure(entries, cells.get(period.from) ?? nothing) }));
  const labels = await labelsOf(tx, grouping.by, [...cells.keys()]);
  return [...cells]
    .map(([key, facts]) => ({ key, label: labels.get(key) ?? key, values: measure(entries, facts) }))
    .sort((a, b) => (a.label < b.label ? -1 : a.label > b.label ? 1 : 0));
};
