import type { MigrationInterface, QueryRunner } from 'typeorm';

const up = /* sql */ `
-- Entries speak of other people's work: for somebody who only codes, none exist, even where the code forgets to ask.
alter policy trail_read on trail_event using (
  ((select app_sees_all()) or facility_id = any ((select app_facilities())::uuid[]))
  and (select app_own_coder()) is null);
`;

const down = /* sql */ `
alter policy trail_read on trail_event using (
  (select app_sees_all()) or facility_id = any ((select app_facilities())::uuid[]));
`;

export class TrailWithoutCoders1764000000031 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}
