import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One review of one sampled chart. Written through the door only; lists are read by SQL. */
@Entity('audit')
export class AuditEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'sampled_chart_id' })
  sampledChartId!: string;

  @Column('uuid', { name: 'facility_id' })
  facilityId!: string;

  @Column('uuid', { name: 'coder_id', nullable: true })
  coderId!: string | null;

  @Column('text')
  kind!: string;

  @Column('text')
  origin!: string;

  @Column('text')
  state!: string;

  @Column('uuid', { name: 'auditor_id', nullable: true })
  auditorId!: string | null;

  @Column('uuid', { name: 'claimed_by', nullable: true })
  claimedBy!: string | null;

  @Column('timestamptz', { name: 'lease_until', nullable: true })
  leaseUntil!: Date | null;

  @Column('jsonb', { nullable: true })
  draft!: unknown;

  @Column('text', { name: 'skip_reason', nullable: true })
  skipReason!: string | null;

  @Column('timestamptz', { name: 'started_at', nullable: true })
  startedAt!: Date | null;

  @Column('timestamptz', { name: 'submitted_at', nullable: true })
  submittedAt!: Date | null;

  @Column('date', { name: 'audited_on', nullable: true })
  auditedOn!: string | null;

  @Column('text', { name: 'submit_key', nullable: true })
  submitKey!: string | null;

  @Column('timestamptz', { name: 'acknowledged_at', nullable: true })
  acknowledgedAt!: Date | null;

  @Column('timestamptz', { name: 'finalized_at', nullable: true })
  finalizedAt!: Date | null;

  @Column('integer')
  version!: number;
}
