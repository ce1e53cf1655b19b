import type { StagedTable } from '../staged-table.js';

export const timeLogTable: StagedTable = {
  name: 'staged_time_log',
  target: 'staged_time_log (id, coder_id, work_date, activity, minutes)',
  create: `create temporary table staged_time_log on commit drop as
    select id, coder_id, work_date, activity, minutes, null::uuid as existing_id, null::boolean as is_same from time_log limit 0`,
  compare: `update staged_time_log s set existing_id = t.id, is_same = t.minutes = s.minutes
    from time_log t where t.coder_id = s.coder_id and t.work_date = s.work_date and t.activity = s.activity`,
  keepHistory: `insert into time_log_version (coder_id, work_date, activity, version, minutes, batch_id, replaced_by_batch_id)
    select t.coder_id, t.work_date, t.activity, t.version, t.minutes, t.batch_id, $1
    from staged_time_log s join time_log t on t.id = s.existing_id where not s.is_same`,
  replace: `update time_log t set minutes = s.minutes, batch_id = $1, version = t.version + 1
    from staged_time_log s where t.id = s.existing_id and not s.is_same`,
  add: `insert into time_log (id, coder_id, work_date, activity, minutes, batch_id)
    select id, coder_id, work_date, activity, minutes, $1 from staged_time_log where existing_id is null`,
};
