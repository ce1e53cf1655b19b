import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Guarded, resultOf, Uuid } from '@overread/api-platform';

@ObjectType({ description: 'Coders who are looked at together.' })
@Guarded('with-parent')
export class Team {
  @Field(() => Uuid, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'Its name, unique.' })
  name!: string;

  @Field(() => Boolean, { description: 'Whether it is in use.' })
  active!: boolean;

  @Field(() => Int, { description: 'Steps by one with each change; send it back with yours.' })
  version!: number;

  facilityId!: string | null;
}

@InputType({ description: 'A team as it shall be.' })
export class TeamInput {
  @Field(() => String, { description: 'Name, unique.' })
  name!: string;

  @Field(() => Uuid, { nullable: true, description: 'The facility it belongs to; none = several.' })
  facilityId?: string | null;

  @Field(() => Boolean, { defaultValue: true, description: 'Whether it is in use.' })
  active!: boolean;
}

export const TeamResult = resultOf(Team, 'Team');
