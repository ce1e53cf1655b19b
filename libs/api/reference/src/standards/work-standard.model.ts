import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { CivilDate, Decimal, Guarded, resultOf, Uuid } from '@overread/api-platform';

@ObjectType({ description: 'How many charts of a work type an hour is expected to hold, from a day on until the next of its kind. It is never changed: a new one is added.' })
@Guarded('with-parent')
export class WorkStandard {
  @Field(() => Uuid, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'The work type, by code.' })
  workTypeCode!: string;

  @Field(() => Decimal, { description: 'Standard charts per hour.' })
  chartsPerHour!: string;

  @Field(() => CivilDate, { description: 'First civil day of coding that it holds for.' })
  effectiveFrom!: string;

  facilityId!: string | null;
}

@InputType({ description: 'A standard that takes effect on a day.' })
export class WorkStandardInput {
  @Field(() => String, { description: 'The work type, by code.' })
  workTypeCode!: string;

  @Field(() => Uuid, { nullable: true, description: 'A facility with a standard of its own; none = every facility that has none of its own.' })
  facilityId?: string | null;

  @Field(() => Decimal, { description: 'Standard charts per hour: above 0, at most 1000, up to three decimals.' })
  chartsPerHour!: string;

  @Field(() => CivilDate, { description: 'First civil day of coding that it holds for.' })
  effectiveFrom!: string;
}

export const WorkStandardResult = resultOf(WorkStandard, 'WorkStandard');
