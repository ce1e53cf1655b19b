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
  -- what the reader found in the header; null for imports from the command line
  detection jsonb,
  mapping jsonb,
  -- {createMissing, zones, created: {facilities, coders}}
  options jsonb not null default '{}',
  draw_id uuid,
  -- facilities that rows were landed at, as far as they are known
  facility_ids uuid[] not null default '{}',
  -- column names as the file writes them; rejected rows are given back under them
  header text[] not null default '{}',
  -- last file row of the last chunk that landed: a run that stopped goes on after it
  progress_row integer not null default 0,
  -- the earlier import of the same bytes whose rejected rows this one tries again
  retry_of uuid references import_batch,
  rows_read integer not null default 0,
  rows_added integer not null default 0,
  rows_replaced integer not null default 0,
  rows_unchanged integer not null default 0,
  rows_rejected integer not null default 0,
  warnings integer not null default 0,
  failure text,
  created_by uuid,
  -- how the trail names whoever brought it in
  created_label text not null,
  created_at timestamptz not null default now(),
  committed_at timestamptz,
  undone_at timestamptz,
  version integer not null default 1
);
create trigger import_batch_version before update on import_batch for each row execute function refuse_version_jump();
-- The same bytes under the same mapping land once; an import that rejected rows may be followed by one that tries those again.
create unique index import_batch_once on import_batch (kind, file_hash, coalesce(draw_id::text, ''), md5(mapping::text))
  where state = 'committing' or (state = 'committed' and rows_rejected = 0);
create index import_batch_by_hash on import_batch (file_hash);

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
create index import_row_error_by_batch on import_row_error (batch_id, row_number, id);

-- Lines of the file that were kept out, as they came.
create table import_rejected_row (
  batch_id uuid not null references import_batch,
  row_number integer not null,
  -- first line of the record it belongs to: a long file spells a chart out over several
  record_row integer not null,
  cells text[] not null,
  primary key (batch_id, row_number)
);

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
  admit_source text,
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
create index chart_by_account on chart (account_number text_pattern_ops);
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
create index chart_version_of_batch on chart_version (batch_id);

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
alter table time_log_version enable row level security;
alter table time_log_version force row level security;
create policy time_log_version_scope on time_log_version using (
  ((select app_sees_all()) or exists (select 1 from person_facility pf where pf.person_id = coder_id and pf.facility_id = any ((select app_facilities())::uuid[])))
  and ((select app_own_coder()) is null or coder_id = (select app_own_coder())));
-- An import is its owner's, and theirs who see every facility it landed at: its rows may be of any of them.
alter table import_batch enable row level security;
alter table import_batch force row level security;
create policy import_batch_scope on import_batch using (
  ((select app_sees_all()) or created_by = (select app_actor()) or (facility_ids <> '{}' and facility_ids <@ (select app_facilities())::uuid[]))
  and (select app_own_coder()) is null);
alter table import_row_error enable row level security;
alter table import_row_error force row level security;
create policy import_row_error_scope on import_row_error using (exists (select 1 from import_batch b where b.id = batch_id));
alter table import_rejected_row enable row level security;
alter table import_rejected_row force row level security;
create policy import_rejected_row_scope on import_rejected_row using (exists (select 1 from import_batch b where b.id = batch_id));
`;

const down = /* sql */ `
drop table physician_query_version, physician_query, time_log_version, time_log, chart_version, chart, import_rejected_row, import_row_error, import_batch, import_mapping;
`;

export class IntakeTables1764000000050 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}
