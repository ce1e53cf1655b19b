import type { MigrationInterface, QueryRunner } from 'typeorm';

const up = /* sql */ `
-- Append-only: the runtime role may insert and read, never change or delete (see the grants).
create table trail_event (
  id uuid primary key,
  xid xid8 not null default pg_current_xact_id(),
  at timestamptz not null default clock_timestamp(),
  actor_id uuid,
  actor_label text not null,
  intent text not null,
  noun text not null,
  record_id text,
  facility_id uuid references facility,
  coder_id uuid,
  before jsonb,
  after jsonb,
  request_id text
);
create index trail_event_by_record on trail_event (noun, record_id, id);
create index trail_event_by_actor on trail_event (actor_id, id);

alter table trail_event enable row level security;
alter table trail_event force row level security;
create policy trail_read on trail_event for select using (
  (select app_sees_all()) or facility_id = any ((select app_facilities())::uuid[]));
create policy trail_add on trail_event for insert with check (true);
`;

const down = /* sql */ `
drop table trail_event;
`;

export class TrailTables1764000000030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}
