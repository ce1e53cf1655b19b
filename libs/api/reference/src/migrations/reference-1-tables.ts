import type { MigrationInterface, QueryRunner } from 'typeorm';

const up = /* sql */ `
create table work_type (
  code text primary key check (code ~ '^[a-z0-9][a-z0-9-]{0,39}$'),
  name text not null unique,
  setting text not null check (setting in ('inpatient', 'outpatient', 'professional')),
  aliases text[] not null default '{}',
  position integer not null,
  active boolean not null default true,
  version integer not null default 1
);
create trigger work_type_version before update on work_type for each row execute function refuse_version_jump();

-- Standard charts per hour; facility null = everywhere. The row with the latest effective_from on or before the day counts.
create table work_standard (
  id uuid primary key,
  work_type_code text not null references work_type,
  facility_id uuid references facility,
  charts_per_hour numeric(8, 3) not null check (charts_per_hour > 0),
  effective_from date not null,
  unique nulls not distinct (work_type_code, facility_id, effective_from)
);

-- Targets of the turnaround clocks in hours; work type null = all.
create table turnaround_target (
  id uuid primary key,
  clock text not null,
  work_type_code text references work_type,
  target_hours numeric(8, 2) not null check (target_hours > 0),
  effective_from date not null,
  unique nulls not distinct (clock, work_type_code, effective_from)
);

create table error_type (
  code text primary key,
  section text not null check (section in ('diagnosis', 'procedure', 'service', 'field', 'query', 'grouping')),
  name text not null,
  description text not null,
  default_severity text not null check (default_severity in ('minor', 'moderate', 'major')),
  default_payment_affecting boolean not null default false,
  position integer not null,
  active boolean not null default true,
  version integer not null default 1
);
create trigger error_type_version before update on error_type for each row execute function refuse_version_jump();

create table error_reason (
  code text primary key,
  name text not null,
  description text not null,
  attributable boolean not null,
  position integer not null,
  active boolean not null default true,
  version integer not null default 1
);
create trigger error_reason_version before update on error_reason for each row execute function refuse_version_jump();

create table scoring_method (
  id uuid primary key,
  name text not null unique,
  active boolean not null default true
);
-- A version never changes once written: next month's change is the next version.
create table scoring_version (
  id uuid primary key,
  method_id uuid not null references scoring_method,
  number integer not null,
  headline text not null,
  weights jsonb not null,
  thresholds jsonb not null,
  effective_from date not null,
  created_at timestamptz not null default now(),
  unique (method_id, number)
);

-- Percent of scheduled time granted as personal, fatigue and delay allowance, from a date.
create table allowance (
  effective_from date primary key,
  share numeric(5, 4) not null check (share >= 0 and share < 1)
);
`;

const down = /* sql */ `
drop table allowance, scoring_version, scoring_method, error_reason, error_type, turnaround_target, work_standard, work_type;
`;

export class ReferenceTables1764000000040 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}
