import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { clockIds } from '@overread/domain/metrics';
import { CivilDate, Decimal, Guarded, resultOf, Uuid } from '@overread/api-platform';

const clocks = clockIds.join(', ');

@ObjectType({ description: 'How long a turnaround clock should run at most, from a day on until the next of its kind. It is never changed: a new one is added.' })
@Guarded('with-parent')
export class TurnaroundTarget {
  @Field(() => Uuid, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: `The clock: ${clocks}.` })
  clock!: string;

  @Field(() => String, { nullable: true, description: 'The work type with a target of its own, by code; null = every one that has none.' })
  workTypeCode!: string | null;

  @Field(() => Decimal, { description: 'Hours of elapsed time, pauses for queries not counted.' })
  targetHours!: string;

  @Field(() => CivilDate, { description: 'First civil day it holds for: that on which a clock stopped.' })
  effectiveFrom!: string;
}

@InputType({ description: 'A target that takes effect on a day.' })
export class TurnaroundTargetInput {
  @Field(() => String, { description: `The clock: ${clocks}.` })
  clock!: string;

  @Field(() => String, { nullable: true, description: 'A work type with a target of its own, by code; none = every one that has none.' })
  workTypeCode?: string | null;

  @Field(() => Decimal, { description: 'Hours of elapsed time: above 0, at most 10000, up to two decimals.' })
  targetHours!: string;

  @Field(() => CivilDate, { description: 'First civil day it holds for: that on which a clock stopped.' })
  effectiveFrom!: string;
}

export const TurnaroundTargetResult = resultOf(TurnaroundTarget, 'TurnaroundTarget');
