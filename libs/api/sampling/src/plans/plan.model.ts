import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { Guarded, Instant, resultOf, Uuid } from '@overread/api-platform';
import { Allocation, PlanMethod, StratifyBy } from './plan-enums.js';
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

  @Field(() => Boolean, { description: 'Charts that an earlier draw has taken are left out.' })
  excludeAlreadyAudited!: boolean;

  @Field(() => Int, { nullable: true, description: 'Charts with fewer codes are left out; null = none are.' })
  minimumCodes!: number | null;

  @Field(() => Float, { description: 'Fraction of charts that a second auditor reviews blind.' })
  blindShare!: number;

  @Field(() => Boolean, { description: 'A calibration session: every named auditor reviews every chart blind.' })
  calibration!: boolean;

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
