import { Field, InputType } from '@nestjs/graphql';
import { CivilDate, Uuid } from '@overread/api-platform';
import { ChartBasis } from './chart-enums.js';

@InputType({ description: 'Which charts; what is left out does not restrict.' })
export class ChartFilterInput {
  @Field(() => [Uuid], { nullable: true, description: 'Of these facilities.' })
  facilityIds?: string[] | null;

  @Field(() => [Uuid], { nullable: true, description: 'Coded by these people.' })
  coderIds?: string[] | null;

  @Field(() => [Uuid], { nullable: true, description: 'Coded by people of these teams.' })
  teamIds?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Of these work types, by code.' })
  workTypes?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Of these payers.' })
  payers?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Of these service lines.' })
  serviceLines?: string[] | null;

  @Field(() => ChartBasis, { defaultValue: ChartBasis.CODED, description: 'Which day `from` and `to` speak of.' })
  basis!: ChartBasis;

  @Field(() => CivilDate, { nullable: true, description: 'First day, included.' })
  from?: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'Last day, included.' })
  to?: string | null;

  @Field(() => String, { nullable: true, description: 'Account numbers that begin so.' })
  account?: string | null;

  @Field(() => String, { nullable: true, description: 'Charts that carry this code, with or without its dot.' })
  code?: string | null;

  @Field(() => String, { nullable: true, description: 'Charts grouped to this MS-DRG.' })
  drg?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'True: only charts that were drawn into a sample; false: only those that were not.' })
  sampled?: boolean | null;
}
