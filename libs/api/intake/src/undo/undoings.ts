import { restoredColumns } from '../landing/kinds/chart-table.js';

/** How what an import brought in is taken out again. $1 is the import. */
export interface Undoing {
  readonly noun: string;
  /** Names of later files that replaced rows of it, with how many. */
  readonly replacedLater: string;
  /** Rows it replaced get their earlier content back; their version steps on. */
  readonly restore: string;
  /** What is restored is no history any more. */
  readonly forget: string;
  readonly remove: string;
}

const replacedLater = (history: string): string =>
  `select b.file_name as file, count(*) as n from ${history} v join import_batch b on b.id = v.replaced_by_batch_id where v.batch_id = $1 and v.replaced_by_batch_id <> $1 group by 1 order by 1`;

const chartValues = restoredColumns.map((column) => `${column} = o.${column}`).join(', ');

export const undoings: Readonly<Record<'charts' | 'time_log' | 'queries', Undoing>> = {
  charts: {
    noun: 'charts',
    replacedLater: replacedLater('chart_version'),
    restore: `update chart c set ${chartValues}, version = c.version + 1 from chart_version v, jsonb_populate_record(null::chart, v.snapshot) o
      where v.replaced_by_batch_id = $1 and c.id = v.chart_id and c.batch_id = $1 returning c.id`,
    forget: 'delete from chart_version where replaced_by_batch_id = $1',
    remove: 'delete from chart where batch_id = $1 returning id',
  },
  time_log: {
    noun: 'entries of the time log',
    replacedLater: replacedLater('time_log_version'),
    restore: `update time_log t set minutes = v.minutes, batch_id = v.batch_id, version = t.version + 1 from time_log_version v
      where v.replaced_by_batch_id = $1 and (t.coder_id, t.work_date, t.activity) = (v.coder_id, v.work_date, v.activity) and t.batch_id = $1 returning t.id`,
    forget: 'delete from time_log_version where replaced_by_batch_id = $1',
    remove: 'delete from time_log where batch_id = $1 returning id',
  },
  queries: {
    noun: 'queries',
    replacedLater: replacedLater('physician_query_version'),
    restore: `update physician_query q set coder_id = v.coder_id, answered_at = v.answered_at, outcome = v.outcome, batch_id = v.batch_id, version = q.version + 1 from physician_query_version v
      where v.replaced_by_batch_id = $1 and (q.chart_id, q.opened_at) = (v.chart_id, v.opened_at) and q.batch_id = $1 returning q.id`,
    forget: 'delete from physician_query_version where replaced_by_batch_id = $1',
    remove: 'delete from physician_query where batch_id = $1 returning id',
  },
};
