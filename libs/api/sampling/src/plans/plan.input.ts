import { Field, Float, InputType, Int } from '@nestjs/graphql';
import { Uuid } from '@overread/api-platform';
import type { PlanSpec } from './plan-data.js';
import { Allocation, PlanMethod, StratifyBy } from './plan-enums.js';
import { PlanFilter } from './plan-filter.model.js';

@InputType({ description: 'A sampling plan: which charts, how many, how chosen, who audits them.' })
export class PlanInput {
  @Field(() => String, { description: 'Its name, unique, 1 to 200 characters.' })
  name!: string;

  @Field(() => PlanFilter, { description: 'Which charts may be drawn.' })
  filter!: PlanFilter;

  @Field(() => PlanMethod, { description: 'How charts are chosen.' })
  method!: PlanMethod;

  @Field(() => Int, { nullable: true, description: 'SIMPLE, STRATIFIED: how many charts. Give this or percent.' })
  n?: number | null;

  @Field(() => Float, { nullable: true, description: 'SIMPLE, STRATIFIED: percent of the frame, rounded up to whole charts.' })
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

  @Field(() => Boolean, { defaultValue: true, description: 'Leave out charts that an earlier draw has taken.' })
  excludeAlreadyAudited!: boolean;

  @Field(() => Int, { nullable: true, description: 'Leave out charts with fewer codes.' })
  minimumCodes?: number | null;

  @Field(() => [Uuid], { description: 'Auditors to share the charts; empty = any auditor may claim any of them.' })
  auditorIds!: string[];

  @Field(() => Float, { defaultValue: 0, description: 'Fraction of charts that a second auditor reviews blind, 0 to 1.' })
  blindShare!: number;

  @Field(() => Boolean, { defaultValue: false, description: 'A calibration session: every named auditor reviews every chart blind, none their own. One review of each chart counts for its coder, the others measure auditors. Needs two auditors or more and no blind share.' })
  calibration!: boolean;

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
    calibration: input.calibration,
  },
  exclusions: { alreadyAudited: input.excludeAlreadyAudited, minimumCodes: input.minimumCodes ?? null },
  auditorIds: input.auditorIds,
  blindShare: input.blindShare,
});
