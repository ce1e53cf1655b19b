import type { WriteTx } from '@overread/api-platform';

export interface Assignment {
  readonly chartId: string;
  /** Its row of the draw is found by it: a frame just stored has no statistics, and would be read whole with a chart for each row. */
  readonly unitKey: string;
  readonly auditorId: string | null;
  readonly secondAuditorId: string | null;
  /** Who else reviews it blind: everybody else of a calibration session. */
  readonly furtherAuditorIds: readonly string[];
  /** Civil day in the facility's zone. */
  readonly dueOn: string;
}

/** The coder's codes and the chart's header as they are now, in the shape of CodedChart. */
const freezeSql = `
  insert into sampled_chart (id, draw_id, chart_id, chart_version, facility_id, coder_id, work_type_code, stratum, frozen, header, auditor_id, second_auditor_id, due_on)
  select uuid7(), $1, c.id, c.version, c.facility_id, c.coder_id, c.work_type_code, u.stratum,
    jsonb_build_object(
      'diagnoses', coalesce((select jsonb_agg(jsonb_build_object('code', d.code, 'poa', nullif(d.poa, '')) order by d.at)
        from unnest(c.dx, c.dx_poa) with ordinality as d(code, poa, at)), '[]'),
      'procedures', coalesce((select jsonb_agg(jsonb_build_object('code', p.code, 'date', nullif(p.date, ''), 'surgeon', nullif(p.surgeon, '')) order by p.at)
        from unnest(c.pcs, c.pcs_dates, c.pcs_surgeons) with ordinality as p(code, date, surgeon, at)), '[]'),
      'services', coalesce((select jsonb_agg(jsonb_build_object('code', s.code, 'modifiers', to_jsonb(array_remove(string_to_array(coalesce(s.modifiers, ''), ' '), '')), 'units', s.units) order by s.at)
        from unnest(c.services, c.service_modifiers, c.service_units) with ordinality as s(code, modifiers, units, at)), '[]'),
      'fields', jsonb_build_object('disposition', c.disposition, 'admitSource', c.admit_source, 'drg', c.drg, 'drgWeight', c.drg_weight::text, 'emLevel', c.em_level)),
    jsonb_build_object('accountNumber', c.account_number, 'payer', c.payer, 'serviceLine', c.service_line, 'provider', c.provider, 'admitAt', c.admit_at, 'dischargeAt', c.discharge_at,
      'disposition', c.disposition, 'totalCharges', c.total_charges::text, 'drg', c.drg, 'drgWeight', c.drg_weight::text, 'finalCodedAt', c.final_coded_at, 'codedOn', c.coded_on),
    a.auditor_id, a.second_id, a.due_on
  from unnest($2::uuid[], $3::text[], $4::uuid[], $5::uuid[], $6::date[]) as a(chart_id, unit_key, auditor_id, second_id, due_on)
  join chart c on c.id = a.chart_id
  join draw_unit u on u.draw_id = $1 and u.unit_key = a.unit_key and u.chart_id = c.id`;

const furtherSql = `
  insert into further_reviewer (sampled_chart_id, auditor_id, facility_id, coder_id)
  select s.id, r.auditor_id, s.facility_id, s.coder_id
  from unnest($2::uuid[], $3::uuid[]) as r(chart_id, auditor_id) join sampled_chart s on s.draw_id = $1 and s.chart_id = r.chart_id`;

/** Freezes the charts of a draw with their auditors; each opens its audits in the same transaction. */
export const freezeCharts = async (tx: WriteTx, drawId: string, assignments: readonly Assignment[]): Promise<void> => {
  if (assignments.length === 0) return;
  await tx.rows(freezeSql, [drawId, assignments.map((a) => a.chartId), assignments.map((a) => a.unitKey), assignments.map((a) => a.auditorId), assignments.map((a) => a.secondAuditorId), assignments.map((a) => a.dueOn)]);
  const further = assignments.flatMap(({ chartId, furtherAuditorIds }) => furtherAuditorIds.map((auditorId) => ({ chartId, auditorId })));
  if (further.length > 0) await tx.rows(furtherSql, [drawId, further.map((each) => each.chartId), further.map((each) => each.auditorId)]);
};
