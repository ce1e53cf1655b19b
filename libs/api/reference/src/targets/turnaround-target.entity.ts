import type { ClockId } from '@overread/domain/metrics';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('turnaround_target')
export class TurnaroundTargetEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  clock!: ClockId;

  /** Null = every work type that has none of its own. */
  @Column('text', { name: 'work_type_code', nullable: true })
  workTypeCode!: string | null;

  /** Hours of elapsed time, as a decimal string. */
  @Column('numeric', { name: 'target_hours' })
  targetHours!: string;

  @Column('date', { name: 'effective_from' })
  effectiveFrom!: string;
}
