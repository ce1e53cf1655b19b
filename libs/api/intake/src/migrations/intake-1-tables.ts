import type { MigrationInterface, QueryRunner } from 'typeorm';

const up = /* sql */ `
create table import_mapping (
  id uuid primary key,
  name text not null,
  kind text not null,
  header_signature text not null,
  mapping jsonb not null,
  created_by uuid,
  created_at timestamptz not null default now(),
  unique (kind, name)
);

create table import_batch (
  id uuid primary key,
  kind text not null check (kind in ('charts', 'time_log', 'queries', 'second_reviews')),
  file_name text not null,
  file_hash text not null,
  bytes bigint not null,
  state text not null check (state in ('uploaded', 'checked', 'committing', 'committed', 'failed', 'undone')),
  mapping jsonb,
  options jsonb not null default '{}',
  draw_id uuid,
  rows_read integer not null default 0,
  rows_added integer not null default 0,
  rows_replaced integer not null default 0,
  rows_unchanged integer not null default 0,
  rows_rejected integer not null default 0,
  warnings integer not null default 0,
  failure text,
  created_by uuid,
  created_at timestamptz not null default now(),
  committed_at timestamptz,
  undone_at timestamptz,
  version integer not null default 1
);
create trigger import_batch_version before update on import_batch for each row execute function refuse_version_jump();
-- The same bytes with the same options land once.
create unique index import_batch_once on import_batch (kind, file_hash, coalesce(draw_id::text, '')) where state in ('committing', 'committed');

create table import_row_error (
  batch_id uuid not null references import_batch,
  row_number integer not null,
  field text not null,
  code text not null,
  severity text not null check (severity in ('error', 'warning')),
  message text not null,
  remedy text not null,
  value text,
  id uuid primary key default uuid7()
);
create index import_row_error_by_batch on import_row_error (batch_id, row_number);

create table chart (
  id uuid primary key,
  facility_id uuid not null references facility,
  account_number text not null,
  patient_ref text,
  payer text,
  service_line text,
  provider text,
  work_type_code text not null references work_type,
  admit_at timestamptz,
  discharge_at timestamptz,
  discharged_on date,
  disposition text,
  total_charges numeric(14, 2),
  drg text,
  drg_weight numeric(8, 4),
  em_level text,
  coder_id uuid references person,
  available_at timestamptz,
  assigned_at timestamptz,
  first_coded_at timestamptz,
  final_coded_at timestamptz,
  -- civil day of final coding in the facility's zone: the bucket of volume
  coded_on date,
  billed_at timestamptz,
  coding_minutes integer check (coding_minutes >= 0),
  dx text[] not null default '{}',
  dx_poa text[] not null default '{}',
  pcs text[] not null default '{}',
  pcs_dates text[] not null default '{}',
  pcs_surgeons text[] not null default '{}',
  services text[] not null default '{}',
  -- modifiers joined by blanks, one element a service line
  service_modifiers text[] not null default '{}',
  service_units integer[] not null default '{}',
  content_hash text not null,
  batch_id uuid not null references import_batch,
  imported_at timestamptz not null default now(),
  version integer not null default 1,
  unique (facility_id, account_number),
  check (coalesce(cardinality(dx), 0) = coalesce(cardinality(dx_poa), 0))
);
create index chart_by_coded on chart (facility_id, coded_on, coder_id, work_type_code);
create index chart_by_coder on chart (coder_id, coded_on);
create index chart_by_discharged on chart (facility_id, discharged_on);
create index chart_by_batch on chart (batch_id);
create trigger chart_version_step before update on chart for each row execute function refuse_version_jump();

-- What a chart was before a later import replaced it.
create table chart_version (
  chart_id uuid not null references chart on delete cascade,
  version integer not null,
  facility_id uuid not null references facility,
  coder_id uuid,
  snapshot jsonb not null,
  batch_id uuid not null references import_batch,
  replaced_by_batch_id uuid not null references import_batch,
  replaced_at timestamptz not null default now(),
  primary key (chart_id, version)
);
create index chart_version_by_batch on chart_version (replaced_by_batch_id);

create table time_log (
  id uuid primary key,
  coder_id uuid not null references person,
  work_date date not null,
  activity text not null check (activity in ('coding', 'meeting', 'education', 'downtime', 'other')),
  minutes integer not null check (minutes >= 0),
  batch_id uuid not null references import_batch,
  version integer not null default 1,
  unique (coder_id, work_date, activity)
);
create index time_log_by_batch on time_log (batch_id);
create index time_log_by_day on time_log (work_date, coder_id);
create table time_log_version (
  coder_id uuid not null, work_date date not null, activity text not null, version integer not null,
  minutes integer not null, batch_id uuid not null references import_batch, replaced_by_batch_id uuid not null references import_batch,
  primary key (coder_id, work_date, activity, version)
);

create table physician_query (
  id uuid primary key,
  chart_id uuid not null references chart,
  facility_id uuid not null references facility,
  coder_id uuid references person,
  opened_at timestamptz not null,
  opened_on date not null,
  answered_at timestamptz,
  outcome text check (outcome in ('agreed', 'disagreed', 'no_opinion', 'cancelled', 'other')),
  batch_id uuid not null references import_batch,
  version integer not null default 1,
  unique (chart_id, opened_at),
  check (answered_at is null or answered_at >= opened_at)
);
create index physician_query_by_batch on physician_query (batch_id);
create index physician_query_by_day on physician_query (facility_id, opened_on);
create table physician_query_version (
  chart_id uuid not null, opened_at timestamptz not null, version integer not null, facility_id uuid not null, coder_id uuid,
  answered_at timestamptz, outcome text, batch_id uuid not null references import_batch, replaced_by_batch_id uuid not null references import_batch,
  primary key (chart_id, opened_at, version)
);

alter table chart enable row level security;
alter table chart force row level security;
create policy chart_scope on chart using (
  ((select app_sees_all()) or facility_id = any ((select app_facilities())::uuid[]))
  and ((select app_own_coder()) is null or coder_id = (select app_own_coder())));
alter table chart_version enable row level security;
alter table chart_version force row level security;
create policy chart_version_scope on chart_version using (
  ((select app_sees_all()) or facility_id = any ((select app_facilities())::uuid[]))
  and ((select app_own_coder()) is null or coder_id = (select app_own_coder())));
alter table physician_query enable row level security;
alter table physician_query force row level security;
create policy physician_query_scope on physician_query using (
  ((select app_sees_all()) or facility_id = any ((select app_facilities())::uuid[]))
  and ((select app_own_coder()) is null or coder_id = (select app_own_coder())));
alter table physician_query_version enable row level security;
alter table physician_query_version force row level security;
create policy physician_query_version_scope on physician_query_version using (
  ((select app_sees_all()) or facility_id = any ((select app_facilities())::uuid[]))
  and ((select app_own_coder()) is null or coder_id = (select app_own_coder())));
alter table time_log enable row level security;
alter table time_log force row level security;
create policy time_log_scope on time_log using (
  ((select app_sees_all()) or exists (select 1 from person_facility pf where pf.person_id = coder_id and pf.facility_id = any ((select app_facilities())::uuid[])))
  and ((select app_own_coder()) is null or coder_id = (select app_own_coder())));
`;

const down = /* sql */ `
drop table physician_query_version, physician_query, time_log_version, time_log, chart_version, chart, import_row_error, import_batch, import_mapping;
`;

export class IntakeTables1764000000050 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}
