import type { ScoringMethodCode, Thresholds, Weights } from '@overread/domain/scoring';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Written once: the runtime role may not change or delete a row. */
@Entity('scoring_version')
export class ScoringVersionEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'method_id' })
  methodId!: string;

  @Column('integer')
  number!: number;

  @Column('text')
  headline!: ScoringMethodCode;

  @Column('jsonb')
  weights!: Weights;

  @Column('jsonb')
  thresholds!: Thresholds;

  @Column('date', { name: 'effective_from' })
  effectiveFrom!: string;
}
