import { refuse, type ReadTx } from '@overread/api-platform';
import type { Undoing } from './undoings.js';

type Refused = ReturnType<typeof refuse>;

const plural = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

interface ByFile {
  readonly file: string;
  readonly n: string;
}

const sum = (rows: readonly ByFile[]): number => rows.reduce((all, row) => all + Number(row.n), 0);
const undoThem = (rows: readonly ByFile[]): string => `Undo ${rows.map((row) => `“${row.file}”`).join(', ')} first.`;

/** Charts that an import put in and that were drawn as it left them: the sample speaks of them. */
const sampled = `
  select count(*) as n from chart c left join chart_version v on v.chart_id = c.id and v.replaced_by_batch_id = $1
  where c.batch_id = $1 and exists (select 1 from sampled_chart s where s.chart_id = c.id and (v.chart_id is null or s.chart_version > v.version))`;

/** Queries on charts that would be gone. */
const queried = `
  select b.file_name as file, count(*) as n from physician_query q join chart c on c.id = q.chart_id join import_batch b on b.id = q.batch_id
  where c.batch_id = $1 and not exists (select 1 from chart_version v where v.chart_id = c.id and v.replaced_by_batch_id = $1) group by 1 order by 1`;

/** Why an import cannot be undone; null when nothing stands on it. */
export const whatHolds = async (tx: ReadTx, batchId: string, kind: string, undoing: Undoing): Promise<Refused | null> => {
  const later = await tx.rows<ByFile>(undoing.replacedLater, [batchId]);
  if (later.length > 0) return refuse('NOT_ALLOWED', `${sum(later)} ${undoing.noun} of this import were replaced by a later one.`, { remedy: undoThem(later) });
  if (kind !== 'charts') return null;
  const drawn = Number((await tx.row<{ n: string }>(sampled, [batchId]))?.n ?? 0);
  if (drawn > 0) return refuse('NOT_ALLOWED', `${plural(drawn, 'chart of this import was', 'charts of this import were')} drawn into a sample.`, { remedy: 'A chart that was sampled stays: correct it by importing a later version of it.' });
  const queries = await tx.rows<ByFile>(queried, [batchId]);
  return queries.length === 0 ? null : refuse('NOT_ALLOWED', `${plural(sum(queries), 'query is', 'queries are')} on charts of this import.`, { remedy: undoThem(queries) });
};
