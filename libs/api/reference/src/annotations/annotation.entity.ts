import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AnnotationKind } from '@overread/domain/metrics';

@Entity('annotation')
export class AnnotationEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('date')
  day!: string;

  @Column('text')
  kind!: AnnotationKind;

  /** 1 to 200 characters on one line. */
  @Column('text')
  words!: string;

  /** Null = every facility. */
  @Column('uuid', { name: 'facility_id', nullable: true })
  facilityId!: string | null;

  /** Null = every team. */
  @Column('uuid', { name: 'team_id', nullable: true })
  teamId!: string | null;
}
