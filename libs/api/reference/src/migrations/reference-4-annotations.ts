import type { MigrationInterface, QueryRunner } from 'typeorm';

const up = /* sql */ `
-- What a site changed on a civil day. Facility null = every facility, team null = every team. Rows are added and taken away, never changed.
create table annotation (
  id uuid primary key,
  day date not null,
  kind text not null check (kind in ('education', 'policy', 'code-set', 'system')),
  words text not null check (char_length(words) between 1 and 200),
  facility_id uuid references facility,
  team_id uuid references team,
  unique nulls not distinct (day, kind, words, facility_id, team_id)
);

-- A facility's own is the facility's, a team's own is for those who see the team; the general ones are everyone's to read, and only
-- those who see every facility add or remove them.
alter table annotation enable row level security;
alter table annotation force row level security;
create policy annotation_read on annotation for select using (
  (facility_id is null or (select app_sees_all()) or facility_id = any ((select app_facilities())::uuid[]))
  and (team_id is null or exists (select 1 from team t where t.id = team_id)));
create policy annotation_add on annotation for insert with check ((select app_sees_all()) or facility_id = any ((select app_facilities())::uuid[]));
create policy annotation_remove on annotation for delete using ((select app_sees_all()) or facility_id = any ((select app_facilities())::uuid[]));
`;

const down = /* sql */ `
drop table annotation;
`;

/** Days from which the figures of a site may differ for a known reason. */
export class ReferenceAnnotations1764000000043 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}
