import type { MigrationInterface, QueryRunner } from 'typeorm';

const up = /* sql */ `
create table plan (
  id uuid primary key,
  name text not null unique,
  -- the frame: {facilityCodes, workTypes, coderCodes, payers, serviceLines, from, to, basis, …}
  filter jsonb not null,
  method text not null check (method in ('simple', 'systematic', 'stratified', 'quota', 'proportional_to_size', 'risk_weighted', 'discovery', 'focused', 'all')),
  -- PlanParameters of plans/plan-data.ts: what the method reads, and whether it is a calibration session
  parameters jsonb not null,
  -- {alreadyAudited, minimumCodes, …}
  exclusions jsonb not null,
  blind_share numeric(5, 4) not null default 0 check (blind_share between 0 and 1),
  due_days integer not null default 5 check (due_days between 1 and 120),
  scoring_version_id uuid not null references scoring_version,
  -- facilities the frame may come from: those of the person who wrote the plan, narrowed by the filter
  facility_ids uuid[] not null,
  active boolean not null default true,
  created_by uuid,
  created_at timestamptz not null default now(),
  version integer not null default 1
);
create trigger plan_version before update on plan for each row execute function refuse_version_jump();

create table plan_auditor (
  plan_id uuid not null references plan,
  person_id uuid not null references person,
  primary key (plan_id, person_id)
);

create table draw (
  id uuid primary key,
  plan_id uuid not null references plan,
  number integer not null,
  seed text not null,
  method text not null,
  method_version text not null,
  parameters jsonb not null,
  filter jsonb not null,
  -- population = frame + excluded
  population_count integer not null,
  frame_count integer not null,
  frame_hash text not null,
  selected_count integer not null,
  -- false for focused draws: they stay out of headline accuracy
  projectable boolean not null,
  facility_ids uuid[] not null,
  -- the first draw of a chain of extensions; itself for a first draw
  root_draw_id uuid not null references draw,
  extends_draw_id uuid references draw,
  drawn_at timestamptz not null default now(),
  drawn_by uuid,
  -- {interval, start, certain, certainFrom, nEffective} of a draw by steps; null for draws by tickets
  selection jsonb,
  unique (plan_id, number)
);

create table draw_stratum (
  draw_id uuid not null references draw,
  stratum text not null,
  population integer not null,
  selected integer not null,
  taken_whole boolean not null,
  -- next tickets named as spares at the draw
  spares integer not null default 0,
  -- standard deviation of errors that a Neyman allocation followed
  deviation double precision,
  primary key (draw_id, stratum)
);

-- Every chart of the population: in the frame with its ticket, or excluded with its reason.
create table draw_unit (
  draw_id uuid not null references draw,
  -- FACILITY:ACCOUNT, what an outsider hashes
  unit_key text not null,
  chart_id uuid not null,
  facility_id uuid not null references facility,
  coder_id uuid,
  stratum text,
  -- what the frame was in order by (systematic), or the whole number that the chance follows; null for other methods
  measure text,
  ticket text,
  -- 1-based place in the order that the method draws by: of the ticket within its stratum, of the measure; null when excluded
  rank integer,
  selected boolean not null,
  -- chance of being drawn, 0 < pi <= 1; of a chart left out because an earlier draw took it, the chance it would have had; null when
  -- excluded otherwise and for focused draws
  pi double precision,
  excluded_reason text,
  primary key (draw_id, unit_key),
  check ((excluded_reason is null) = (ticket is not null))
);
create index draw_unit_selected on draw_unit (draw_id, stratum, rank) where selected;
create index draw_unit_by_chart on draw_unit (chart_id) where selected;

-- A drawn chart that could not be audited, and the next ticket of its stratum that took its place.
create table draw_substitution (
  -- the latest draw of the chain when it was made
  draw_id uuid not null references draw,
  number integer not null,
  unit_key text not null,
  stratum text not null,
  -- null when the stratum had no chart left: the sample is one smaller
  replaced_by text,
  reason text not null check (length(trim(reason)) > 0),
  at timestamptz not null,
  by_person uuid,
  primary key (draw_id, number),
  unique (draw_id, unit_key)
);

-- The coder's work as it was at the draw. A later recode never changes what is being audited.
create table sampled_chart (
  id uuid primary key,
  draw_id uuid not null references draw,
  chart_id uuid not null references chart,
  chart_version integer not null,
  facility_id uuid not null references facility,
  coder_id uuid references person,
  work_type_code text not null,
  stratum text not null,
  -- CodedChart of @overread/domain/charts
  frozen jsonb not null,
  -- account number, payer, service line, times, charges, DRG as they were
  header jsonb not null,
  -- balanced over the plan's auditors, never the chart's own coder; null when the plan names nobody
  auditor_id uuid references person,
  -- the blind second reviewer of a chosen share; null for the rest
  second_auditor_id uuid references person,
  due_on date not null,
  unique (draw_id, chart_id),
  check (coder_id is null or auditor_id is distinct from coder_id),
  check (coder_id is null or second_auditor_id is distinct from coder_id),
  check (auditor_id is null or second_auditor_id is distinct from auditor_id)
);
create index sampled_chart_by_chart on sampled_chart (chart_id);

-- Who else reviews a sampled chart blind: in a calibration session every auditor but the first and the chart's own coder.
create table further_reviewer (
  sampled_chart_id uuid not null references sampled_chart,
  auditor_id uuid not null references person,
  facility_id uuid not null references facility,
  coder_id uuid references person,
  primary key (sampled_chart_id, auditor_id),
  check (coder_id is null or auditor_id <> coder_id)
);

-- Chance of a sampled chart of being drawn, by each draw whose population it stands in. An extension raises it: of a chain the latest
-- draw counts. None by focused draws: what was picked by judgement has no chance.
create table sample_chance (
  sampled_chart_id uuid not null references sampled_chart,
  draw_id uuid not null references draw,
  root_draw_id uuid not null references draw,
  facility_id uuid not null references facility,
  coder_id uuid references person,
  pi double precision not null check (pi > 0 and pi <= 1),
  primary key (sampled_chart_id, draw_id)
);

alter table draw_unit enable row level security;
alter table draw_unit force row level security;
create policy draw_unit_scope on draw_unit using (
  ((select app_sees_all()) or facility_id = any ((select app_facilities())::uuid[]))
  and (select app_own_coder()) is null);
alter table sampled_chart enable row level security;
alter table sampled_chart force row level security;
create policy sampled_chart_scope on sampled_chart using (
  ((select app_sees_all()) or facility_id = any ((select app_facilities())::uuid[]))
  and ((select app_own_coder()) is null or coder_id = (select app_own_coder())));
alter table further_reviewer enable row level security;
alter table further_reviewer force row level security;
create policy further_reviewer_scope on further_reviewer using (
  ((select app_sees_all()) or facility_id = any ((select app_facilities())::uuid[]))
  and (select app_own_coder()) is null);
alter table sample_chance enable row level security;
alter table sample_chance force row level security;
create policy sample_chance_scope on sample_chance using (
  ((select app_sees_all()) or facility_id = any ((select app_facilities())::uuid[]))
  and ((select app_own_coder()) is null or coder_id = (select app_own_coder())));
alter table plan enable row level security;
alter table plan force row level security;
create policy plan_scope on plan using ((select app_sees_all()) or facility_ids && (select app_facilities())::uuid[]);
alter table draw enable row level security;
alter table draw force row level security;
create policy draw_scope on draw using ((select app_sees_all()) or facility_ids && (select app_facilities())::uuid[]);
-- A stratum may be a coder or a facility: only whoever sees every facility of the draw sees them.
alter table draw_stratum enable row level security;
alter table draw_stratum force row level security;
alter table draw_substitution enable row level security;
alter table draw_substitution force row level security;
create policy draw_substitution_scope on draw_substitution using (
  (select app_sees_all()) or exists (select 1 from draw d where d.id = draw_id and d.facility_ids <@ (select app_facilities())::uuid[]));
create policy draw_stratum_scope on draw_stratum using (
  (select app_sees_all()) or exists (select 1 from draw d where d.id = draw_id and d.facility_ids <@ (select app_facilities())::uuid[]));
`;

const down = /* sql */ `
drop table further_reviewer, sample_chance, sampled_chart, draw_substitution, draw_unit, draw_stratum, draw, plan_auditor, plan;
`;

export class SamplingTables1764000000060 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}
