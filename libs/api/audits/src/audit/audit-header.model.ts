import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Facility } from '@overread/api-identity';
import { Decimal, Guarded, Instant } from '@overread/api-platform';
import { WorkType } from '@overread/api-reference';

@ObjectType({ description: 'The audited chart as it was at the draw.' })
@Guarded('with-parent')
export class AuditHeader {
  @Field(() => String, { description: 'Its account number.' })
  accountNumber!: string;

  @Field(() => Facility, { description: 'Where the patient was seen.' })
  facility!: Facility;

  @Field(() => WorkType, { description: 'Kind of work.' })
  workType!: WorkType;

  @Field(() => String, { nullable: true, description: 'Payer as written on the chart; null = not given.' })
  payer!: string | null;

  @Field(() => String, { nullable: true, description: 'Service line as written on the chart; null = not given.' })
  serviceLine!: string | null;

  @Field(() => Instant, { nullable: true, description: 'Admission; null = not given.' })
  admitAt!: Date | null;

  @Field(() => Instant, { nullable: true, description: 'Discharge; null = not given.' })
  dischargeAt!: Date | null;

  @Field(() => Int, { nullable: true, description: 'Midnights between admission and discharge in the facility’s zone; null when either is not given.' })
  lengthOfStayDays!: number | null;

  @Field(() => String, { nullable: true, description: 'Discharge disposition code; null = not given.' })
  disposition!: string | null;

  @Field(() => Decimal, { nullable: true, description: 'Total charges in dollars; null = not given.' })
  totalCharges!: string | null;

  @Field(() => String, { nullable: true, description: 'MS-DRG as the coder left it; null = not given.' })
  drg!: string | null;

  @Field(() => Decimal, { nullable: true, description: 'Relative weight of that DRG; null = not given.' })
  drgWeight!: string | null;
}
