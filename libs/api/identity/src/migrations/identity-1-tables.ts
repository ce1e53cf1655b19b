import type { MigrationInterface, QueryRunner } from 'typeorm';

const up = /* sql */ `
create table facility (
  id uuid primary key,
  code text not null unique check (code ~ '^[A-Za-z0-9][A-Za-z0-9_-]{0,31}$'),
  name text not null,
  zone text not null,
  active boolean not null default true,
  version integer not null default 1
);
create trigger facility_version before update on facility for each row execute function refuse_version_jump();

create table team (
  id uuid primary key,
  name text not null unique,
  facility_id uuid references facility,
  active boolean not null default true,
  version integer not null default 1
);
create trigger team_version before update on team for each row execute function refuse_version_jump();

create table person (
  id uuid primary key,
  code text not null unique,
  username text unique,
  display_name text not null,
  team_id uuid references team,
  roles text[] not null default '{}' check (roles <@ array['admin', 'manager', 'auditor', 'coder', 'trainer']),
  all_facilities boolean not null default false,
  hired_on date,
  active boolean not null default true,
  version integer not null default 1,
  created_at timestamptz not null default now()
);
create unique index person_username_folded on person (lower(username));
create trigger person_version before update on person for each row execute function refuse_version_jump();

create table person_facility (
  person_id uuid not null references person,
  facility_id uuid not null references facility,
  primary key (person_id, facility_id)
);
create index person_facility_by_facility on person_facility (facility_id, person_id);

create table credential (
  person_id uuid primary key references person,
  password_hash text not null,
  changed_at timestamptz not null default now()
);

-- The token itself is never stored: only its SHA-256.
create table session (
  token_hash bytea primary key,
  person_id uuid not null references person,
  created_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  ended_at timestamptz
);
create index session_by_person on session (person_id) where ended_at is null;

create table login_throttle (
  key text primary key,
  failures integer not null,
  last_failure_at timestamptz not null,
  blocked_until timestamptz
);

alter table facility enable row level security;
alter table facility force row level security;
create policy facility_read on facility for select using ((select app_sees_all()) or id = any ((select app_facilities())::uuid[]));
create policy facility_add on facility for insert with check ((select app_sees_all()));
create policy facility_change on facility for update using ((select app_sees_all()) or id = any ((select app_facilities())::uuid[]));

alter table team enable row level security;
alter table team force row level security;
create policy team_read on team for select using (
  ((select app_sees_all()) or facility_id is null or facility_id = any ((select app_facilities())::uuid[]))
  and ((select app_own_coder()) is null or exists (select 1 from person p where p.id = (select app_own_coder()) and p.team_id = team.id)));
create policy team_add on team for insert with check ((select app_sees_all()) or facility_id is null or facility_id = any ((select app_facilities())::uuid[]));
create policy team_change on team for update using ((select app_sees_all()) or facility_id is null or facility_id = any ((select app_facilities())::uuid[]));

alter table person enable row level security;
alter table person force row level security;
create policy person_read on person for select using (
  (select app_sees_all()) or id = (select app_actor())
  or ((select app_own_coder()) is null and exists (
    select 1 from person_facility pf where pf.person_id = person.id and pf.facility_id = any ((select app_facilities())::uuid[]))));
create policy person_add on person for insert with check ((select app_actor()) is not null or (select app_sees_all()));
create policy person_change on person for update using (
  (select app_sees_all()) or exists (
    select 1 from person_facility pf where pf.person_id = person.id and pf.facility_id = any ((select app_facilities())::uuid[])));
`;

const down = /* sql */ `
drop table login_throttle, session, credential, person_facility, person, team, facility;
`;

export class IdentityTables1764000000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}
