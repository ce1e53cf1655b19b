import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PlanExclusions, PlanFilterData, PlanMethodCode, PlanParameters } from './plan-data.js';

@Entity('plan')
export class PlanEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  name!: string;

  @Column('jsonb')
  filter!: PlanFilterData;

  @Column('text')
  method!: PlanMethodCode;

  @Column('jsonb')
  parameters!: PlanParameters;

  @Column('jsonb')
  exclusions!: PlanExclusions;

  @Column('numeric', { name: 'blind_share' })
  blindShare!: string;

  @Column('integer', { name: 'due_days' })
  dueDays!: number;

  @Column('uuid', { name: 'scoring_version_id' })
  scoringVersionId!: string;

  @Column('uuid', { name: 'facility_ids', array: true })
  facilityIds!: string[];

  @Column('boolean')
  active!: boolean;

  @Column('uuid', { name: 'created_by', nullable: true })
  createdBy!: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('integer')
  version!: number;
}
