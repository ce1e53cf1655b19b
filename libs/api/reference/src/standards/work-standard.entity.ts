import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('work_standard')
export class WorkStandardEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text', { name: 'work_type_code' })
  workTypeCode!: string;

  /** Null = every facility that has none of its own. */
  @Column('uuid', { name: 'facility_id', nullable: true })
  facilityId!: string | null;

  /** Decimal string. */
  @Column('numeric', { name: 'charts_per_hour' })
  chartsPerHour!: string;

  @Column('date', { name: 'effective_from' })
  effectiveFrom!: string;
}
