import type { MetricEntry } from '@overread/domain/metrics';
import { crossKey, type AcrossCode, type Grouping, type MetricScope, type ReadTx } from '@overread/api-platform';
import { factsBy } from '../facts/facts-by.js';
import { measure, metricRows, type Measured } from '../table/metric-table.query.js';

interface Head {
  readonly key: string;
  readonly label: string;
  readonly total: Measured;
}

export interface MeasuredMatrix {
  readonly columns: readonly Head[];
  readonly rows: readonly (Head & { readonly cells: readonly Measured[] })[];
}

const one = (entry: MetricEntry, values: readonly Measured[] | undefined): Measured => values?.[0] ?? { metric: entry.id, value: null, numerator: null, denominator: null, n: null, asAudited: null, interval: null, state: 'not_measured' };

const heads = (entry: MetricEntry, rows: Awaited<ReturnType<typeof metricRows>>): Head[] => rows.map(({ key, label, values }) => ({ key, label, total: one(entry, values) }));

/** One metric by two dimensions: each cell from its own facts, totals pooled from theirs, never from cells. */
export const metricMatrix = async (tx: ReadTx, entry: MetricEntry, scope: MetricScope, grouping: Grouping, across: AcrossCode): Promise<MeasuredMatrix> => {
  const cells = await factsBy(tx, [entry], scope, { ...grouping, across });
  const columns = heads(entry, await metricRows(tx, [entry], scope, { by: across, periods: [] }));
  const rows = heads(entry, await metricRows(tx, [entry], scope, grouping));
  return {
    columns,
    rows: rows.map((row) => ({ ...row, cells: columns.map((column) => one(entry, measure([entry], cells.get(crossKey(row.key, column.key)) ?? { sums: {} }))) })),
  };
};
