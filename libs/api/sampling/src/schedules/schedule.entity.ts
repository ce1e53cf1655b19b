import type { ScheduleRhythm, ScheduleWindow } from '@overread/domain/sampling';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('plan_schedule')
export class PlanScheduleEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'plan_id' })
  planId!: string;

  @Column('text')
  rhythm!: ScheduleRhythm;

  @Column('integer')
  day!: number;

  @Column('integer')
  hour!: number;

  @Column('text')
  zone!: string;

  @Column('text', { name: 'draws_from' })
  drawsFrom!: ScheduleWindow;

  @Column('boolean')
  active!: boolean;

  @Column('timestamptz')
  since!: Date;

  @Column('integer')
  version!: number;
}
