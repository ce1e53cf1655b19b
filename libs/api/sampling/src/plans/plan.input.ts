import { Field, Float, InputType, Int } from '@nestjs/graphql';
import { Decimal, Uuid } from '@overread/api-platform';
import type { PlanSpec } from './plan-data.js';
import { Allocation, ExpansionTrigger, PlanMethod, SampleOrder, SizeMeasure, StratifyBy } from './plan-enums.js';
import { PlanFilter } from './plan-filter.model.js';

@InputType({ description: 'A sampling plan: which charts, how many, how chosen, who audits them.' })
export class PlanInput {
  @Field(() => String, { description: 'Its name, unique, 1 to 200 characters.' })
  name!: string;

  @Field(() => PlanFilter, { description: 'Which charts may be drawn.' })
  filter!: PlanFilter;

  @Field(() => PlanMethod, { description: 'How charts are chosen.' })
  method!: PlanMethod;

  @Field(() => Int, { nullable: true, description: 'How many charts, for every method but QUOTA, FOCUSED and ALL. Give this or percent; DISCOVERY takes a number only.' })
  n?: number | null;

  @Field(() => Float, { nullable: true, description: 'Percent of the frame, rounded up to whole charts, for the methods that take n except DISCOVERY.' })
  percent?: number | null;

  @Field(() => Int, { nullable: true, description: 'QUOTA: charts of each coder; a coder with fewer is taken whole.' })
  perCoder?: number | null;

  @Field(() => Float, { nullable: true, description: 'QUOTA: percent of each coder’s charts, rounded up to whole charts.' })
  perCoderPercent?: number | null;

  @Field(() => StratifyBy, { nullable: true, description: 'STRATIFIED: by what.' })
  stratifyBy?: StratifyBy | null;

  @Field(() => Allocation, { nullable: true, description: 'STRATIFIED: how charts are shared over strata; PROPORTIONAL when left out.' })
  allocation?: Allocation | null;

  @Field(() => Int, { nullable: true, description: 'STRATIFIED: at least so many of each stratum, as far as it has them.' })
  minimumPerStratum?: number | null;

  @Field(() => [Decimal], { nullable: true, description: 'STRATIFIED by VALUE_BAND: upper ends of the bands in dollars, ascending, each band without its upper end.' })
  valueBands?: string[] | null;

  @Field(() => SampleOrder, { nullable: true, description: 'SYSTEMATIC: what the frame is put in order by; CODED_ON when left out.' })
  orderBy?: SampleOrder | null;

  @Field(() => SizeMeasure, { nullable: true, description: 'PROPORTIONAL_TO_SIZE: what the chance is proportional to.' })
  sizeBy?: SizeMeasure | null;

  @Field(() => [StratifyBy], { nullable: true, description: 'RISK_WEIGHTED: a chart’s risk is the mean of the past error rates of its values in these.' })
  riskBy?: StratifyBy[] | null;

  @Field(() => Float, { nullable: true, description: 'RISK_WEIGHTED: no chart counts for less than this share of the mean risk, above 0 to 1; 0.2 when left out.' })
  riskFloor?: number | null;

  @Field(() => Int, { nullable: true, description: 'DISCOVERY: charts of the first part; n is the full sample.' })
  discoveryN?: number | null;

  @Field(() => ExpansionTrigger, { nullable: true, description: 'DISCOVERY: what makes it grow to the full sample.' })
  expandWhen?: ExpansionTrigger | null;

  @Field(() => Float, { nullable: true, description: 'DISCOVERY: for CHARTS more charts with an error than this; for RATE and DOLLARS at least this fraction.' })
  expandAt?: number | null;

  @Field(() => Float, { nullable: true, description: 'Share of charts that may turn out unusable, 0 to below 1: so many spares are named at the draw.' })
  unusableShare?: number | null;

  @Field(() => Boolean, { defaultValue: true, description: 'Leave out charts that an earlier draw has taken.' })
  excludeAlreadyAudited!: boolean;

  @Field(() => Int, { nullable: true, description: 'Leave out charts with fewer codes.' })
  minimumCodes?: number | null;

  @Field(() => [Uuid], { description: 'Auditors to share the charts; empty = any auditor may claim any of them.' })
  auditorIds!: string[];

  @Field(() => Float, { defaultValue: 0, description: 'Fraction of charts that a second auditor reviews blind, 0 to 1.' })
  blindShare!: number;

  @Field(() => Int, { defaultValue: 5, description: 'Business days from the draw until audits are due, 1 to 120.' })
  dueDays!: number;

  @Field(() => Uuid, { nullable: true, description: 'The scoring method’s version; the one in force today when left out.' })
  scoringVersionId?: string | null;
}

/** What the draw needs of an input. */
export const specOf = (input: PlanInput): PlanSpec => ({
  filter: { ...input.filter },
  method: input.method,
  parameters: {
    n: input.n ?? null,
    percent: input.percent ?? null,
    perCoder: input.perCoder ?? null,
    perCoderPercent: input.perCoderPercent ?? null,
    stratifyBy: input.stratifyBy ?? null,
    allocation: input.allocation ?? null,
    minimumPerStratum: input.minimumPerStratum ?? null,
    valueBands: input.valueBands ?? null,
    orderBy: input.orderBy ?? null,
    sizeBy: input.sizeBy ?? null,
    riskBy: input.riskBy ?? null,
    riskFloor: input.riskFloor ?? null,
    discoveryN: input.discoveryN ?? null,
    expandWhen: input.expandWhen ?? null,
    expandAt: input.expandAt ?? null,
    unusableShare: input.unusableShare ?? null,
  },
  exclusions: { alreadyAudited: input.excludeAlreadyAudited, minimumCodes: input.minimumCodes ?? null },
  auditorIds: input.auditorIds,
  blindShare: input.blindShare,
});
