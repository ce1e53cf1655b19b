import type { MigrationInterface, QueryRunner } from 'typeorm';

const up = /* sql */ `
-- A facility's own standard is the facility's; the general ones (facility null) are everyone's. Rows are only added: there is no policy to change one.
alter table work_standard enable row level security;
alter table work_standard force row level security;
create policy work_standard_read on work_standard for select using (
  facility_id is null or (select app_sees_all()) or facility_id = any ((select app_facilities())::uuid[]));
create policy work_standard_add on work_standard for insert with check (
  facility_id is null or (select app_sees_all()) or facility_id = any ((select app_facilities())::uuid[]));
`;

const down = /* sql */ `
drop policy work_standard_add on work_standard;
drop policy work_standard_read on work_standard;
alter table work_standard no force row level security;
alter table work_standard disable row level security;
`;

export class ReferenceIsolation1764000000042 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}
