import type { MigrationInterface, QueryRunner } from 'typeorm';

const up = /* sql */ `
-- Facts that metrics are added up from. Every view runs with the rights and row scope of whoever asks.

create view work_standard_range with (security_invoker = true) as
select work_type_code, facility_id, charts_per_hour, effective_from,
       lead(effective_from) over (partition by work_type_code, facility_id order by effective_from) as effective_until
from work_standard;

-- One row a coded chart. Minutes are null where a clock has no start or no end, or would run backwards.
create view fact_chart with (security_invoker = true) as
select c.id as chart_id, c.facility_id, f.zone, c.coder_id, p.team_id, c.work_type_code, c.payer, c.service_line,
       c.coded_on, c.discharged_on, c.coding_minutes, c.total_charges,
       1 / coalesce(own.charts_per_hour, common.charts_per_hour) as standard_hours,
       c.discharge_at, c.available_at, c.assigned_at, c.first_coded_at, c.final_coded_at, c.billed_at,
       q.paused
from chart c
join facility f on f.id = c.facility_id
left join person p on p.id = c.coder_id
left join work_standard_range own on own.work_type_code = c.work_type_code and own.facility_id = c.facility_id
  and c.coded_on >= own.effective_from and (own.effective_until is null or c.coded_on < own.effective_until)
left join work_standard_range common on common.work_type_code = c.work_type_code and common.facility_id is null
  and c.coded_on >= common.effective_from and (common.effective_until is null or c.coded_on < common.effective_until)
left join lateral (
  select range_agg(tstzrange(q.opened_at, q.answered_at)) as paused from physician_query q where q.chart_id = c.id
) q on true
where c.coded_on is not null;

-- One row a discharged chart, coded or not: the backlog is counted from it.
create view fact_uncoded with (security_invoker = true) as
select c.id as chart_id, c.facility_id, c.coder_id, p.team_id, c.work_type_code, c.payer, c.service_line, c.discharged_on, c.coded_on, c.total_charges
from chart c
left join person p on p.id = c.coder_id
where c.discharged_on is not null;

-- Minutes of a clock between two instants, without the times a query was open; null when it cannot be told.
create function clock_minutes(started timestamptz, ended timestamptz, paused tstzmultirange) returns double precision
language sql immutable as $$
  select case when started is null or ended is null or ended < started then null
    else extract(epoch from ended - started) / 60 - coalesce((
      select sum(extract(epoch from upper(r) - lower(r))) / 60
      from unnest(paused * tstzmultirange(tstzrange(started, ended))) as r), 0)
    end
$$;

-- One row a primary audit that was submitted, with its current score.
create view fact_audit with (security_invoker = true) as
select a.id as audit_id, a.draw_id, d.root_draw_id, a.sampled_chart_id, a.chart_id, a.facility_id, f.zone, a.coder_id, p.team_id, a.work_type_code,
       s.header->>'payer' as payer, s.header->>'serviceLine' as service_line,
       coalesce(a.claimed_by, a.auditor_id) as auditor_id, a.audited_on, a.projectable, a.state, a.origin,
       a.coded_at, a.submitted_at, a.acknowledged_at,
       x.scoring_version_id, x.edition, x.dx_matched, x.dx_revised, x.dx_unsupported, x.dx_missed,
       x.pcs_matched, x.pcs_revised, x.pcs_unsupported, x.pcs_missed,
       x.svc_matched, x.svc_revised, x.svc_unsupported, x.svc_missed,
       x.dx_matched + x.pcs_matched + x.svc_matched as matched,
       x.dx_revised + x.pcs_revised + x.svc_revised as revised,
       x.dx_unsupported + x.pcs_unsupported + x.svc_unsupported as unsupported,
       x.dx_missed + x.pcs_missed + x.svc_missed as missed,
       x.weighted_right, x.weighted_total, x.clean,
       x.drg_right, x.drg_audited, x.em_right, x.em_audited, x.principal_right, x.principal_audited, x.poa_right, x.poa_audited,
       x.disposition_right, x.disposition_audited, x.modifiers_right, x.modifiers_audited, x.units_right, x.units_audited,
       x.over_dollars, x.under_dollars
from audit a
join draw d on d.id = a.draw_id
join sampled_chart s on s.id = a.sampled_chart_id
join audit_score x on x.audit_id = a.id and x.is_current
join facility f on f.id = a.facility_id
left join person p on p.id = a.coder_id
where a.kind = 'primary' and a.audited_on is not null and a.state <> 'skipped';

-- One row an effective finding of a primary audit.
create view fact_finding with (security_invoker = true) as
select e.id as finding_id, e.audit_id, d.root_draw_id, e.facility_id, e.coder_id, p.team_id, e.work_type_code,
       s.header->>'payer' as payer, s.header->>'serviceLine' as service_line, coalesce(a.claimed_by, a.auditor_id) as auditor_id,
       e.audited_on, e.projectable, e.section, e.type_code, e.reason_code, e.severity, e.direction, e.payment_affecting,
       e.over_dollars, e.under_dollars, e.code_before, e.code_after, e.educational_only, e.teaching_example, e.attributable, e.conceded, e.scored,
       e.answer, e.answered_at, e.decision, e.decided_at
from effective_finding e
join audit a on a.id = e.audit_id
join draw d on d.id = a.draw_id
join sampled_chart s on s.id = a.sampled_chart_id
left join person p on p.id = e.coder_id
where e.kind = 'primary' and a.state <> 'skipped';

-- One row a query, with the dimensions of its chart.
create view fact_query with (security_invoker = true) as
select q.id as query_id, q.chart_id, q.facility_id, f.zone, coalesce(q.coder_id, c.coder_id) as coder_id, p.team_id, c.work_type_code, c.payer, c.service_line,
       q.opened_on, q.opened_at, q.answered_at, q.outcome
from physician_query q
join chart c on c.id = q.chart_id
join facility f on f.id = q.facility_id
left join person p on p.id = coalesce(q.coder_id, c.coder_id);

-- One row a coder and day.
create view fact_time with (security_invoker = true) as
select t.coder_id, p.team_id, t.work_date,
       sum(t.minutes) as logged_minutes,
       sum(t.minutes) filter (where t.activity = 'coding') as coding_minutes,
       sum(t.minutes) filter (where t.activity in ('meeting', 'education', 'downtime', 'other')) as non_coding_minutes
from time_log t
join person p on p.id = t.coder_id
group by 1, 2, 3;
`;

const down = /* sql */ `
drop view fact_time, fact_query, fact_finding, fact_audit, fact_uncoded, fact_chart, work_standard_range;
drop function clock_minutes(timestamptz, timestamptz, tstzmultirange);
`;

export class MetricsViews1764000000090 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}
