import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { ChartBasis } from '@overread/api-intake';
import { CivilDate, Decimal, Guarded, Uuid } from '@overread/api-platform';
import type { PlanFilterData } from './plan-data.js';

@ObjectType({ description: 'Which charts may be drawn; a part that is null does not restrict.' })
@Guarded('with-parent')
@InputType('PlanFilterInput', { description: 'Which charts may be drawn; a part left out does not restrict.' })
export class PlanFilter implements PlanFilterData {
  @Field(() => [Uuid], { nullable: true, description: 'Only charts of these facilities.' })
  facilityIds?: string[] | null;

  @Field(() => [Uuid], { nullable: true, description: 'Only charts of coders in these teams.' })
  teamIds?: string[] | null;

  @Field(() => [Uuid], { nullable: true, description: 'Only charts of these coders.' })
  coderIds?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Only charts of these work types, by code.' })
  workTypes?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Only charts of these payers, as written on the chart.' })
  payers?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Only charts of these service lines, as written on the chart.' })
  serviceLines?: string[] | null;

  @Field(() => ChartBasis, { defaultValue: ChartBasis.CODED, description: 'Which day `from` and `to` speak of.' })
  basis!: ChartBasis;

  @Field(() => CivilDate, { nullable: true, description: 'First day, inclusive; null = no first day.' })
  from?: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'Last day, inclusive; null = no last day.' })
  to?: string | null;

  @Field(() => String, { nullable: true, description: 'Only charts that carry this code, with or without its dot.' })
  code?: string | null;

  @Field(() => String, { nullable: true, description: 'Only charts grouped to this MS-DRG.' })
  drg?: string | null;

  @Field(() => Decimal, { nullable: true, description: 'Only charts whose total charges are at least this, in dollars.' })
  minCharges?: string | null;
}
