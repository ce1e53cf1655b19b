import { scoped, sources, type Grouping, type MetricScope, type ReadTx } from '@overread/api-platform';
import { asNumber, type Cells, type SumRow } from './cell.js';

/** Charts discharged and not final coded at the end of the range; by period nothing, since a stock belongs to a day. */
export const stockFacts = async (tx: ReadTx, scope: MetricScope, grouping: Grouping): Promise<Cells> => {
  if (grouping.by === 'period') return new Map();
  const s = scoped({ ...sources.charts, view: 'fact_uncoded' }, { ...scope, from: '0001-01-01' }, grouping, 'v.discharged_on');
  if (s === null) return new Map();
  const rows = await tx.rows<SumRow>(
    `select ${s.key} as key, count(*) as charts, sum(v.total_charges) as dollars
     from ${s.from} where ${s.where} and (v.coded_on is null or v.coded_on > $2::date) group by 1`,
    s.parameters,
  );
  // Counted, and there was none: that is 0, unlike something not measured.
  if (rows.length === 0 && grouping.by === 'none') return new Map([['', { sums: { notFinalCoded: 0, notFinalCodedDollars: 0 } }]]);
  return new Map(rows.map((row) => [row.key, { sums: { notFinalCoded: asNumber(row['charts']), notFinalCodedDollars: asNumber(row['dollars']) } }]));
};
