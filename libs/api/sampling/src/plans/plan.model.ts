import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { Decimal, Guarded, Instant, resultOf, Uuid } from '@overread/api-platform';
import { Allocation, ExpansionTrigger, PlanMethod, SampleOrder, SizeMeasure, StratifyBy } from './plan-enums.js';
import { PlanFilter } from './plan-filter.model.js';

@ObjectType({ description: 'A sampling plan: which charts may be drawn, how many, how they are chosen, who audits them.' })
@Guarded('with-parent')
export class Plan {
  @Field(() => Uuid, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'Its name, unique.' })
  name!: string;

  @Field(() => PlanFilter, { description: 'Which charts may be drawn.' })
  filter!: PlanFilter;

  @Field(() => PlanMethod, { description: 'How charts are chosen.' })
  method!: PlanMethod;

  @Field(() => Int, { nullable: true, description: 'How many charts; null when the method counts otherwise.' })
  n!: number | null;

  @Field(() => Float, { nullable: true, description: 'Percent of the frame; null when the method counts otherwise.' })
  percent!: number | null;

  @Field(() => Int, { nullable: true, description: 'Charts of each coder; null unless the method is QUOTA by number.' })
  perCoder!: number | null;

  @Field(() => Float, { nullable: true, description: 'Percent of each coder’s charts; null unless the method is QUOTA by percent.' })
  perCoderPercent!: number | null;

  @Field(() => StratifyBy, { nullable: true, description: 'By what it is stratified; null unless STRATIFIED.' })
  stratifyBy!: StratifyBy | null;

  @Field(() => Allocation, { nullable: true, description: 'How charts are shared over strata; null unless STRATIFIED.' })
  allocation!: Allocation | null;

  @Field(() => Int, { nullable: true, description: 'At least so many of each stratum; null = no minimum.' })
  minimumPerStratum!: number | null;

  @Field(() => [Decimal], { nullable: true, description: 'STRATIFIED by VALUE_BAND: upper ends of the bands in dollars, ascending, each band without its upper end; null where the method does not read it.' })
  valueBands!: string[] | null;

  @Field(() => SampleOrder, { nullable: true, description: 'SYSTEMATIC: what the frame is put in order by; null where the method does not read it.' })
  orderBy!: SampleOrder | null;

  @Field(() => SizeMeasure, { nullable: true, description: 'PROPORTIONAL_TO_SIZE: what the chance is proportional to; null where the method does not read it.' })
  sizeBy!: SizeMeasure | null;

  @Field(() => [StratifyBy], { nullable: true, description: 'RISK_WEIGHTED: a chart’s risk is the mean of the past error rates of its values in these; null where the method does not read it.' })
  riskBy!: StratifyBy[] | null;

  @Field(() => Float, { nullable: true, description: 'RISK_WEIGHTED: no chart counts for less than this share of the mean risk, above 0 to 1; null where the method does not read it.' })
  riskFloor!: number | null;

  @Field(() => Int, { nullable: true, description: 'DISCOVERY: charts of the first part; n is the full sample; null where the method does not read it.' })
  discoveryN!: number | null;

  @Field(() => ExpansionTrigger, { nullable: true, description: 'DISCOVERY: what makes it grow to the full sample; null where the method does not read it.' })
  expandWhen!: ExpansionTrigger | null;

  @Field(() => Float, { nullable: true, description: 'DISCOVERY: for CHARTS more charts with an error than this; for RATE and DOLLARS at least this fraction; null where the method does not read it.' })
  expandAt!: number | null;

  @Field(() => Float, { nullable: true, description: 'Share of charts that may turn out unusable, 0 to below 1: so many spares are named at the draw; null where the method does not read it.' })
  unusableShare!: number | null;

  @Field(() => Boolean, { description: 'Charts that an earlier draw has taken are left out.' })
  excludeAlreadyAudited!: boolean;

  @Field(() => Int, { nullable: true, description: 'Charts with fewer codes are left out; null = none are.' })
  minimumCodes!: number | null;

  @Field(() => Float, { description: 'Fraction of charts that a second auditor reviews blind.' })
  blindShare!: number;

  @Field(() => Int, { description: 'Business days from the draw until audits are due.' })
  dueDays!: number;

  @Field(() => Boolean, { description: 'Whether it is in use.' })
  active!: boolean;

  @Field(() => Instant, { description: 'When it was written.' })
  createdAt!: Date;

  @Field(() => Int, { description: 'Steps by one with each change; send it back with yours.' })
  version!: number;

  scoringVersionId!: string;
}

export const PlanResult = resultOf(Plan, 'Plan');
