import type { StagedTable } from '../staged-table.js';

export const queryTable: StagedTable = {
  name: 'staged_query',
  target: 'staged_query (id, chart_id, facility_id, coder_id, opened_at, opened_on, answered_at, outcome)',
  create: `create temporary table staged_query on commit drop as
    select id, chart_id, facility_id, coder_id, opened_at, opened_on, answered_at, outcome, null::uuid as existing_id, null::boolean as is_same from physician_query limit 0`,
  compare: `update staged_query s set existing_id = q.id, is_same = (q.coder_id, q.answered_at, q.outcome) is not distinct from (s.coder_id, s.answered_at, s.outcome)
    from physician_query q where q.chart_id = s.chart_id and q.opened_at = s.opened_at`,
  keepHistory: `insert into physician_query_version (chart_id, opened_at, version, facility_id, coder_id, answered_at, outcome, batch_id, replaced_by_batch_id)
    select q.chart_id, q.opened_at, q.version, q.facility_id, q.coder_id, q.answered_at, q.outcome, q.batch_id, $1
    from staged_query s join physician_query q on q.id = s.existing_id where not s.is_same`,
  replace: `update physician_query q set coder_id = s.coder_id, answered_at = s.answered_at, outcome = s.outcome, batch_id = $1, version = q.version + 1
    from staged_query s where q.id = s.existing_id and not s.is_same`,
  add: `insert into physician_query (id, chart_id, facility_id, coder_id, opened_at, opened_on, answered_at, outcome, batch_id)
    select id, chart_id, facility_id, coder_id, opened_at, opened_on, answered_at, outcome, $1 from staged_query where existing_id is null`,
};
