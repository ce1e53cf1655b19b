import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('error_reason')
export class ErrorReasonEntity {
  /** Findings carry it: it never changes. */
  @PrimaryColumn('text')
  code!: string;

  @Column('text')
  name!: string;

  @Column('text')
  description!: string;

  @Column('boolean')
  attributable!: boolean;

  /** Place in lists. */
  @Column('integer')
  position!: number;

  @Column('boolean')
  active!: boolean;

  @Column('integer')
  version!: number;
}
