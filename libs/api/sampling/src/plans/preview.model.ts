import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { Guarded, resultOf } from '@overread/api-platform';

@ObjectType('StratumPreview', { description: 'One stratum of a frame and what is taken from it.' })
@Guarded('with-parent')
export class StratumPreview {
  @Field(() => String, { description: 'Its key: “all” where the method has no strata.' })
  stratum!: string;

  @Field(() => String, { description: 'What to call it.' })
  label!: string;

  @Field(() => Int, { description: 'Charts of the frame in it.' })
  population!: number;

  @Field(() => Int, { description: 'Charts taken from it.' })
  selected!: number;

  @Field(() => Boolean, { description: 'All of its charts are taken.' })
  takenWhole!: boolean;

  @Field(() => Int, { description: 'Spares named beside the charts taken: the next tickets, used in their order where a chart turns out unusable.' })
  spares!: number;

  @Field(() => Float, { nullable: true, description: 'Standard deviation of errors per chart in past audits that its size follows; null unless the allocation is NEYMAN and the past tells one.' })
  deviation!: number | null;
}

@ObjectType({ description: 'Charts of the population that cannot be drawn, by reason.' })
@Guarded('with-parent')
export class ExclusionCount {
  @Field(() => String, { description: 'already_audited, no_coder, too_few_codes, no_size or auditors_own_work.' })
  reason!: string;

  @Field(() => Int, { description: 'How many charts.' })
  count!: number;
}

@ObjectType({ description: 'What a plan would draw now and what that buys; nothing is locked.' })
@Guarded('with-parent')
export class PlanPreview {
  @Field(() => Int, { description: 'Charts that the filter finds.' })
  population!: number;

  @Field(() => Int, { description: 'Of them, charts that can be drawn.' })
  frame!: number;

  @Field(() => [ExclusionCount], { description: 'The others, by reason.' })
  excluded!: ExclusionCount[];

  @Field(() => Int, { description: 'Charts that would be drawn.' })
  n!: number;

  @Field(() => [StratumPreview], { description: 'By stratum, in byte order of their keys.' })
  strata!: StratumPreview[];

  @Field(() => Float, { nullable: true, description: 'Half width in percentage points at 95 % for the share of clean charts that past audits let expect, 95 % without a past; null when nothing is drawn, it cannot be projected, or the method has no plain interval (by size, discovery).' })
  halfWidthPoints!: number | null;

  @Field(() => Float, { description: 'Share of clean charts that precision is told for, 0 to 1: that of past audits, 0.95 without a past.' })
  expectedClean!: number;

  @Field(() => String, { description: 'The same in a sentence.' })
  sentence!: string;

  @Field(() => Boolean, { description: 'False for focused plans.' })
  projectable!: boolean;

  @Field(() => [String], { description: 'What a careful manager would want to know before locking.' })
  warnings!: string[];
}

export const PlanPreviewResult = resultOf(PlanPreview, 'PlanPreview');
