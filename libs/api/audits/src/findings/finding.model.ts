import { Field, Int, ObjectType } from '@nestjs/graphql';
import { CivilDate, Connection, Decimal, Guarded, Json, resultOf, Uuid } from '@overread/api-platform';
import { Severity } from '@overread/api-reference';
import { Direction } from '../audit/audit-enums.js';

@ObjectType({ description: 'One thing an auditor found on a chart: what was wrong, and why.' })
@Guarded('with-parent')
export class Finding {
  @Field(() => Uuid, { description: 'Its id.' })
  id!: string;

  @Field(() => Uuid, { description: 'The audit it belongs to.' })
  auditId!: string;

  @Field(() => String, { description: 'Account number of the chart.' })
  accountNumber!: string;

  @Field(() => String, { description: 'diagnosis, procedure, service or field.' })
  section!: string;

  @Field(() => String, { description: 'What changed, in a form that stays the same while the worksheet is edited.' })
  changeKey!: string;

  @Field(() => Json, { nullable: true, description: 'The line as the coder left it; null when the code was missed.' })
  before!: unknown;

  @Field(() => Json, { nullable: true, description: 'The line as the auditor has it; null when the code was removed.' })
  after!: unknown;

  @Field(() => String, { nullable: true, description: 'The coder’s code; null when it was missed.' })
  codeBefore!: string | null;

  @Field(() => String, { nullable: true, description: 'The right code; null when the coder’s was removed.' })
  codeAfter!: string | null;

  @Field(() => Severity, { description: 'Derived from the type unless a word says why not.' })
  severity!: Severity;

  @Field(() => String, { nullable: true, description: 'Why the severity is not the type’s; null when it is.' })
  severityReason!: string | null;

  @Field(() => Direction, { description: 'Which way the error leans.' })
  direction!: Direction;

  @Field(() => Boolean, { description: 'Whether payment changes.' })
  paymentAffecting!: boolean;

  @Field(() => Decimal, { description: 'Over-coded dollars.' })
  overDollars!: string;

  @Field(() => Decimal, { description: 'Under-coded dollars.' })
  underDollars!: string;

  @Field(() => String, { nullable: true, description: 'The auditor’s rationale, plain text; null only for findings brought in from outside.' })
  rationale!: string | null;

  @Field(() => String, { nullable: true, description: 'Guideline section, Coding Clinic issue or payer policy; null = none given.' })
  reference!: string | null;

  @Field(() => String, { nullable: true, description: 'Education topic; null = none.' })
  educationTopic!: string | null;

  @Field(() => Boolean, { description: 'Recorded and not scored.' })
  educationalOnly!: boolean;

  @Field(() => Boolean, { description: 'Marked as an example for teaching.' })
  teachingExample!: boolean;

  @Field(() => Boolean, { description: 'Whether it counts against the coder now: attributable, not educational, not conceded.' })
  scored!: boolean;

  @Field(() => CivilDate, { description: 'Civil day of submission in the facility’s zone.' })
  auditedOn!: string;

  @Field(() => Int, { description: 'Steps by one with each change; send it back with yours.' })
  version!: number;

  typeCode!: string;
  reasonCode!: string;
  coderId!: string | null;
  facilityId!: string;
  auditorId!: string | null;
}

export const FindingConnection = Connection(Finding);
export const FindingResult = resultOf(Finding, 'Finding');
