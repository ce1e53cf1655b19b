import { scoped, sources, type Grouping, type MetricScope, type ReadTx } from '@overread/api-platform';
import { asNumber, type Cells, type SumRow } from './cell.js';

/** Volume by the civil day of final coding. */
export const chartFacts = async (tx: ReadTx, scope: MetricScope, grouping: Grouping): Promise<Cells> => {
  const s = scoped(sources.charts, scope, grouping);
  if (s === null) return new Map();
  const rows = await tx.rows<SumRow>(
    `select ${s.key} as key, count(*) as charts, sum(v.standard_hours) as hours, count(v.standard_hours) as with_standard,
            sum(v.coding_minutes) as minutes, count(v.coding_minutes) as timed
     from ${s.from} where ${s.where} group by 1`,
    s.parameters,
  );
  // Counted, and there was none: that is 0, unlike hours or minutes that nobody measured.
  if (rows.length === 0 && grouping.by === 'none') return new Map([['', { sums: { charts: 0 } }]]);
  return new Map(rows.map((row) => [row.key, {
    sums: {
      charts: asNumber(row['charts']),
      standardHours: asNumber(row['hours']),
      chartsWithStandard: asNumber(row['with_standard']),
      codingMinutes: asNumber(row['minutes']),
      chartsTimed: asNumber(row['timed']),
    },
  }]));
};
