import type { StagedTable } from '../staged-table.js';

/** What a file says about a chart, in the order of its COPY line. */
const content = [
  'facility_id', 'account_number', 'patient_ref', 'payer', 'service_line', 'provider', 'work_type_code', 'admit_at', 'discharge_at', 'discharged_on', 'disposition', 'admit_source', 'total_charges', 'drg', 'drg_weight', 'em_level',
  'coder_id', 'available_at', 'assigned_at', 'first_coded_at', 'final_coded_at', 'coded_on', 'billed_at', 'coding_minutes',
  'dx', 'dx_poa', 'pcs', 'pcs_dates', 'pcs_surgeons', 'services', 'service_modifiers', 'service_units',
] as const;

const columns = ['id', ...content, 'content_hash'];
const changed = [...content.slice(2), 'content_hash'];
const snapshotOf = 'to_jsonb(c)';

export const chartTable: StagedTable = {
  name: 'staged_chart',
  target: `staged_chart (${columns.join(', ')})`,
  create: `create temporary table staged_chart on commit drop as
    select ${columns.join(', ')}, null::uuid as existing_id, null::boolean as is_same from chart limit 0`,
  compare: `update staged_chart s set existing_id = c.id, is_same = c.content_hash = s.content_hash
    from chart c where c.facility_id = s.facility_id and c.account_number = s.account_number`,
  keepHistory: `insert into chart_version (chart_id, version, facility_id, coder_id, snapshot, batch_id, replaced_by_batch_id)
    select c.id, c.version, c.facility_id, c.coder_id, ${snapshotOf}, c.batch_id, $1
    from staged_chart s join chart c on c.id = s.existing_id where not s.is_same`,
  replace: `update chart c set ${changed.map((column) => `${column} = s.${column}`).join(', ')}, batch_id = $1, imported_at = now(), version = c.version + 1
    from staged_chart s where c.id = s.existing_id and not s.is_same`,
  add: `insert into chart (${columns.join(', ')}, batch_id) select ${columns.map((column) => `s.${column}`).join(', ')}, $1 from staged_chart s where s.existing_id is null`,
};

/** Columns that a snapshot of `chart_version` gives back. */
export const restoredColumns: readonly string[] = [...changed, 'batch_id', 'imported_at'];
