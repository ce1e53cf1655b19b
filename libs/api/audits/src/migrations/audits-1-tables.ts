import type { MigrationInterface, QueryRunner } from 'typeorm';

const up = /* sql */ `
create table audit (
  id uuid primary key,
  draw_id uuid not null references draw,
  sampled_chart_id uuid not null references sampled_chart,
  chart_id uuid not null references chart,
  facility_id uuid not null references facility,
  coder_id uuid references person,
  work_type_code text not null,
  -- primary counts; blind second reviews measure auditors and never the coder
  kind text not null check (kind in ('primary', 'blind_second')),
  -- judged on the worksheet, or brought in as another reviewer's full code lists
  origin text not null default 'worksheet' check (origin in ('worksheet', 'second_review')),
  projectable boolean not null,
  state text not null check (state in ('assigned', 'in_review', 'submitted', 'accepted', 'rebutted', 'adjudicated', 'final', 'restated', 'skipped', 'replaced')),
  -- the auditor the plan chose; null = anyone of the plan may claim
  auditor_id uuid references person,
  claimed_by uuid references person,
  lease_until timestamptz,
  due_on date not null,
  draft jsonb,
  skip_reason text,
  started_at timestamptz,
  submitted_at timestamptz,
  -- civil day of submission in the facility's zone: the bucket of audits
  audited_on date,
  submit_key text,
  acknowledged_at timestamptz,
  finalized_at timestamptz,
  scoring_version_id uuid not null references scoring_version,
  -- clock times copied so that turnaround needs no join
  coded_at timestamptz,
  version integer not null default 1,
  unique (sampled_chart_id, kind),
  check (coder_id is null or auditor_id is null or auditor_id <> coder_id),
  check (coder_id is null or claimed_by is null or claimed_by <> coder_id)
);
create index audit_queue on audit (due_on, id) where state in ('assigned', 'in_review');
create index audit_by_auditor on audit (auditor_id, state);
create index audit_by_day on audit (facility_id, audited_on, coder_id) where audited_on is not null;
create index audit_by_coder on audit (coder_id, state);
create trigger audit_version before update on audit for each row execute function refuse_version_jump();

-- A sampled chart opens its audits in the same transaction that drew it.
create function open_audits() returns trigger language plpgsql as $$
begin
  insert into audit (id, draw_id, sampled_chart_id, chart_id, facility_id, coder_id, work_type_code, kind, projectable, state, auditor_id, due_on, scoring_version_id, coded_at)
  select uuid7(), s.draw_id, s.id, s.chart_id, s.facility_id, s.coder_id, s.work_type_code, k.kind, d.projectable, 'assigned',
         case k.kind when 'primary' then s.auditor_id else s.second_auditor_id end, s.due_on, p.scoring_version_id, (s.header->>'finalCodedAt')::timestamptz
  from added s
  join draw d on d.id = s.draw_id
  join plan p on p.id = d.plan_id
  cross join (values ('primary'), ('blind_second')) as k(kind)
  where k.kind = 'primary' or s.second_auditor_id is not null;
  return null;
end $$;
create trigger sampled_chart_opens_audits after insert on sampled_chart
  referencing new table as added for each statement execute function open_audits();

create table finding (
  id uuid primary key,
  audit_id uuid not null references audit,
  facility_id uuid not null references facility,
  coder_id uuid references person,
  work_type_code text not null,
  audited_on date not null,
  projectable boolean not null,
  kind text not null,
  position integer not null,
  change_key text not null,
  section text not null,
  -- original and audited line; null side = the line was added or removed
  before jsonb,
  after jsonb,
  code_before text,
  code_after text,
  type_code text not null references error_type,
  reason_code text not null references error_reason,
  attributable boolean not null,
  severity text not null check (severity in ('minor', 'moderate', 'major')),
  severity_reason text,
  direction text not null check (direction in ('over', 'under', 'neutral')),
  payment_affecting boolean not null,
  over_dollars numeric(12, 2) not null default 0 check (over_dollars >= 0),
  under_dollars numeric(12, 2) not null default 0 check (under_dollars >= 0),
  rationale text,
  reference text,
  education_topic text,
  educational_only boolean not null default false,
  teaching_example boolean not null default false,
  version integer not null default 1,
  unique (audit_id, change_key)
);
create index finding_by_type on finding (type_code, facility_id, audited_on);
create index finding_by_coder on finding (coder_id, audited_on);
create trigger finding_version before update on finding for each row execute function refuse_version_jump();

-- Edition 1 is the score at submission; each decision that changes it adds the next. Older ones are kept and shown.
create table audit_score (
  audit_id uuid not null references audit,
  edition integer not null,
  is_current boolean not null,
  cause text not null,
  at timestamptz not null default now(),
  facility_id uuid not null references facility,
  coder_id uuid references person,
  scoring_version_id uuid not null references scoring_version,
  dx_matched integer not null, dx_revised integer not null, dx_unsupported integer not null, dx_missed integer not null,
  pcs_matched integer not null, pcs_revised integer not null, pcs_unsupported integer not null, pcs_missed integer not null,
  svc_matched integer not null, svc_revised integer not null, svc_unsupported integer not null, svc_missed integer not null,
  weighted_right numeric(12, 3) not null, weighted_total numeric(12, 3) not null,
  -- no scored error on the chart
  clean boolean not null,
  -- pairs right / audited; both 0 = that field was not audited on this chart
  drg_right integer not null, drg_audited integer not null,
  em_right integer not null, em_audited integer not null,
  principal_right integer not null, principal_audited integer not null,
  poa_right integer not null, poa_audited integer not null,
  disposition_right integer not null, disposition_audited integer not null,
  modifiers_right integer not null, modifiers_audited integer not null,
  units_right integer not null, units_audited integer not null,
  over_dollars numeric(12, 2) not null, under_dollars numeric(12, 2) not null,
  primary key (audit_id, edition)
);
create unique index audit_score_current on audit_score (audit_id) where is_current;

-- Another reviewer's full code lists, as they came.
create table second_review (
  id uuid primary key,
  audit_id uuid not null references audit,
  facility_id uuid not null references facility,
  coder_id uuid,
  batch_id uuid not null references import_batch,
  reviewer text,
  codes jsonb not null,
  unique (audit_id, batch_id)
);

alter table audit enable row level security;
alter table audit force row level security;
create policy audit_scope on audit using (
  ((select app_sees_all()) or facility_id = any ((select app_facilities())::uuid[]))
  and ((select app_own_coder()) is null or (coder_id = (select app_own_coder()) and kind = 'primary' and submitted_at is not null)));
alter table finding enable row level security;
alter table finding force row level security;
create policy finding_scope on finding using (
  ((select app_sees_all()) or facility_id = any ((select app_facilities())::uuid[]))
  and ((select app_own_coder()) is null or (coder_id = (select app_own_coder()) and kind = 'primary')));
alter table audit_score enable row level security;
alter table audit_score force row level security;
create policy audit_score_scope on audit_score using (
  ((select app_sees_all()) or facility_id = any ((select app_facilities())::uuid[]))
  and ((select app_own_coder()) is null or (coder_id = (select app_own_coder()) and exists (select 1 from audit a where a.id = audit_id))));
alter table second_review enable row level security;
alter table second_review force row level security;
create policy second_review_scope on second_review using (
  ((select app_sees_all()) or facility_id = any ((select app_facilities())::uuid[]))
  and ((select app_own_coder()) is null or (coder_id = (select app_own_coder()) and exists (select 1 from audit a where a.id = audit_id))));
`;

const down = /* sql */ `
drop trigger sampled_chart_opens_audits on sampled_chart;
drop table second_review, audit_score, finding, audit;
drop function open_audits();
`;

export class AuditsTables1764000000070 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}
