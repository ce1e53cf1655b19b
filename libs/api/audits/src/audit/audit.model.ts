import { Field, Int, ObjectType } from '@nestjs/graphql';
import { CivilDate, Connection, Guarded, Instant, Json, resultOf, Uuid } from '@overread/api-platform';
import { AuditHeader } from './audit-header.model.js';
import { AuditKind, AuditState } from './audit-enums.js';

@ObjectType({ description: 'One review of one sampled chart.' })
@Guarded('with-parent')
export class Audit {
  @Field(() => Uuid, { description: 'Its id.' })
  id!: string;

  @Field(() => Uuid, { description: 'The draw that sampled the chart.' })
  drawId!: string;

  @Field(() => String, { description: 'Name of the plan.' })
  planName!: string;

  @Field(() => AuditKind, { description: 'Whether it measures the coder or the auditors’ agreement.' })
  kind!: AuditKind;

  @Field(() => AuditState, { description: 'Where it is in its life.' })
  state!: AuditState;

  @Field(() => AuditHeader, { description: 'The chart as it was at the draw.' })
  header!: AuditHeader;

  @Field(() => Boolean, { description: 'Whether you hold it now with a live lease.' })
  claimedByMe!: boolean;

  @Field(() => Instant, { nullable: true, description: 'Until when it is held; null when nobody holds it.' })
  leaseUntil!: Date | null;

  @Field(() => CivilDate, { description: 'When the audit is due, in the facility’s zone.' })
  dueOn!: string;

  @Field(() => Json, { description: 'The coder’s codes as frozen at the draw: {diagnoses, procedures, services, fields}.' })
  frozen!: unknown;

  @Field(() => Json, { nullable: true, description: 'The worksheet: lines with both sides, field values, annotations. Null for people who do not audit, and while another auditor works on it.' })
  draft!: unknown;

  @Field(() => Instant, { nullable: true, description: 'When it was submitted; null = not yet.' })
  submittedAt!: Date | null;

  @Field(() => CivilDate, { nullable: true, description: 'Civil day of submission in the facility’s zone; null = not yet.' })
  auditedOn!: string | null;

  @Field(() => Instant, { nullable: true, description: 'Until when the auditor may take the submission back; null when that is over.' })
  undoUntil!: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was skipped; null = it was not.' })
  skipReason!: string | null;

  @Field(() => Int, { description: 'Steps by one with each change; send it back with yours.' })
  version!: number;

  facilityId!: string;
  coderId!: string | null;
  auditorId!: string | null;
  claimedBy!: string | null;
  scoringVersionId!: string;
}

export const AuditConnection = Connection(Audit);
export const AuditResult = resultOf(Audit, 'Audit');
