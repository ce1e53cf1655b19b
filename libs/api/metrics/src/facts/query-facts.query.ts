import { scoped, sources, type Grouping, type MetricScope, type ReadTx } from '@overread/api-platform';
import { asNumber, type Cells, type SumRow } from './cell.js';

/** Physician queries by the civil day they were opened. */
export const queryFacts = async (tx: ReadTx, scope: MetricScope, grouping: Grouping): Promise<Cells> => {
  const s = scoped(sources.queries, scope, grouping);
  if (s === null) return new Map();
  const rows = await tx.rows<SumRow>(
    `select ${s.key} as key, count(*) as queries, count(v.answered_at) as answered, count(*) filter (where v.answered_at is null) as open,
            count(*) filter (where v.outcome = 'agreed') as agreed, count(*) filter (where v.outcome = 'disagreed') as disagreed,
            count(*) filter (where v.outcome = 'no_opinion') as no_opinion, count(*) filter (where v.outcome = 'cancelled') as cancelled
     from ${s.from} where ${s.where} group by 1`,
    s.parameters,
  );
  return new Map(rows.map((row) => [row.key, {
    sums: {
      queries: asNumber(row['queries']), queriesAnswered: asNumber(row['answered']), queriesOpen: asNumber(row['open']), queriesAgreed: asNumber(row['agreed']),
      queriesDisagreed: asNumber(row['disagreed']), queriesNoOpinion: asNumber(row['no_opinion']), queriesCancelled: asNumber(row['cancelled']),
    },
  }]));
};
