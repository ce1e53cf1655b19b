import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { CivilDate, Guarded, resultOf } from '@overread/api-platform';

@ObjectType({ description: 'What past audits found in one stratum.' })
@Guarded('with-parent')
export class PastOfStratum {
  @Field(() => String, { description: 'The stratum.' })
  stratum!: string;

  @Field(() => Int, { description: 'Charts audited.' })
  charts!: number;

  @Field(() => Int, { description: 'Of them, charts with a scored error.' })
  chartsInError!: number;
}

@ObjectType({ description: 'What projectable audits of charts like those of a plan found: what a sample size is planned with.' })
@Guarded('with-parent')
export class PlanPast {
  @Field(() => CivilDate, { description: 'First day of audits looked at.' })
  from!: string;

  @Field(() => CivilDate, { description: 'Last day.' })
  to!: string;

  @Field(() => Int, { description: 'Charts audited.' })
  charts!: number;

  @Field(() => Int, { description: 'Of them, charts with a scored error.' })
  chartsInError!: number;

  @Field(() => Int, { description: 'Codes judged: matched, revised and missed.' })
  codes!: number;

  @Field(() => Int, { description: 'Of them, codes that were right.' })
  codesRight!: number;

  @Field(() => Float, { nullable: true, description: 'Codes judged per chart; null without charts.' })
  codesPerChart!: number | null;

  @Field(() => Float, { nullable: true, description: 'How many times the variance of independent codes, because whole charts are drawn; null where the past cannot tell (fewer than two charts, or no error, or nothing but errors).' })
  designEffect!: number | null;

  @Field(() => Float, { nullable: true, description: 'How alike the codes of one chart are, 0 to 1: (design effect − 1) ÷ (codes per chart − 1), never below 0; null where the past cannot tell.' })
  alikeness!: number | null;

  @Field(() => [PastOfStratum], { description: 'By stratum of the plan, in byte order of their keys; those that were audited.' })
  strata!: PastOfStratum[];
}

export const PlanPastResult = resultOf(PlanPast, 'PlanPast');
