import { DEFAULT_ALLOWANCE } from '@overread/domain/metrics';
import { scoped, sources, type Grouping, type MetricScope, type ReadTx } from '@overread/api-platform';
import { asNumber, type Cells, type SumRow } from './cell.js';

/** Logged time by day; the allowance is the share in force on each day. A log has no facility: by facility nothing is measured. */
export const timeFacts = async (tx: ReadTx, scope: MetricScope, grouping: Grouping): Promise<Cells> => {
  const s = scoped(sources.time, scope, grouping);
  if (s === null) return new Map();
  const rows = await tx.rows<SumRow>(
    `select ${s.key} as key, sum(v.logged_minutes) as logged, sum(v.non_coding_minutes) as other, count(*) as days,
            sum(v.logged_minutes * coalesce((select a.share from allowance a where a.effective_from <= v.work_date order by a.effective_from desc limit 1), $${s.parameters.length + 1}::numeric)) as allowance
     from ${s.from} where ${s.where} group by 1`,
    [...s.parameters, DEFAULT_ALLOWANCE],
  );
  return new Map(rows.map((row) => [row.key, {
    sums: { scheduledMinutes: asNumber(row['logged']), allowanceMinutes: asNumber(row['allowance']), nonCodingMinutes: asNumber(row['other']) ?? 0, loggedDays: asNumber(row['days']) },
  }]));
};
