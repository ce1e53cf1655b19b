import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Rows of a frame are added once, by the transaction that adds their draw, with the facilities of charts, and neither draws nor frames are ever
 * deleted: two foreign keys looked up for each of a million rows told nothing, and were more than a third of the work of storing a frame.
 */
const up = /* sql */ `
alter table draw_unit drop constraint draw_unit_draw_id_fkey, drop constraint draw_unit_facility_id_fkey;
`;

const down = /* sql */ `
alter table draw_unit add foreign key (draw_id) references draw, add foreign key (facility_id) references facility;
`;

export class SamplingFrameRows1764000000062 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}
