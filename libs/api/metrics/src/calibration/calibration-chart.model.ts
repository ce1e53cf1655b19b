import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Guarded, Uuid } from '@overread/api-platform';
import { Severity } from '@overread/api-reference';

@ObjectType({ description: 'What one auditor said of a chart of a calibration session, as first submitted.' })
@Guarded('with-parent')
export class CalibrationReview {
  @Field(() => Uuid, { description: 'The audit.' })
  auditId!: string;

  @Field(() => Uuid, { description: 'Who reviewed.' })
  reviewerId!: string;

  @Field(() => Boolean, { description: 'Whether it is the review that counts for the coder.' })
  primary!: boolean;

  @Field(() => Boolean, { nullable: true, description: 'Whether it found an error that counts; null = set aside or settled by an imported list.' })
  found!: boolean | null;

  @Field(() => Severity, { nullable: true, description: 'Its worst severity; null = nothing that counts, or not reviewed.' })
  worst!: Severity | null;
}

@ObjectType({ description: 'A chart of a calibration session.' })
@Guarded('with-parent')
export class CalibrationChart {
  @Field(() => Uuid, { description: 'The chart.' })
  chartId!: string;

  @Field(() => String, { description: 'Its account number.' })
  accountNumber!: string;

  @Field(() => String, { description: 'Where the patient was seen.' })
  facility!: string;

  @Field(() => String, { description: 'Kind of work.' })
  workType!: string;

  @Field(() => Int, { description: 'Reviews submitted.' })
  submitted!: number;

  @Field(() => Int, { description: 'Reviews to be made in all; those set aside or settled by an imported list are not among them.' })
  due!: number;

  @Field(() => [CalibrationReview], { nullable: true, description: 'Who said what; null until every review of the chart is in, yours among them.' })
  reviews!: CalibrationReview[] | null;
}
