import type { ErrorSection, Severity } from '@overread/domain/audits';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('error_type')
export class ErrorTypeEntity {
  /** Findings carry it: it never changes. */
  @PrimaryColumn('text')
  code!: string;

  @Column('text')
  section!: ErrorSection;

  @Column('text')
  name!: string;

  @Column('text')
  description!: string;

  @Column('text', { name: 'default_severity' })
  defaultSeverity!: Severity;

  @Column('boolean', { name: 'default_payment_affecting' })
  defaultPaymentAffecting!: boolean;

  /** Place in lists. */
  @Column('integer')
  position!: number;

  @Column('boolean')
  active!: boolean;

  @Column('integer')
  version!: number;
}
