import { Field, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { allAbilities, type Actor } from '@overread/domain/access';
import { CurrentActor, Door, Guarded } from '@overread/api-platform';
import { allFacilities } from '../facilities/facility-rows.query.js';
import { Facility } from '../facilities/facility.model.js';
import { Person, Role } from './person.model.js';
import { onePerson } from './person-rows.query.js';

@ObjectType({ description: 'Who is signed in, and what they may do.' })
@Guarded('with-parent')
export class Me {
  @Field(() => Person, { description: 'The person.' })
  person!: Person;

  @Field(() => [Role], { description: 'Their roles as of this request.' })
  roles!: Role[];

  @Field(() => Boolean, { description: 'Whether they see every facility.' })
  allFacilities!: boolean;

  @Field(() => [Facility], { description: 'The facilities they see.' })
  facilities!: Facility[];

  @Field(() => [String], { description: 'What they may ever do, as noun.ability.' })
  abilities!: readonly string[];
}

@Resolver()
export class MeResolver {
  constructor(private readonly door: Door) {}

  @Query(() => Me, { nullable: true, description: 'Who is signed in.' })
  @Guarded('signed-in')
  me(@CurrentActor() actor: Actor): Promise<Me | null> {
    return this.door.read(actor, async (tx) => {
      const person = actor.personId === null ? null : await onePerson(tx, actor.personId);
      return person === null ? null : { person, roles: [...actor.roles] as Role[], allFacilities: actor.allFacilities, facilities: await allFacilities(tx), abilities: allAbilities(actor) };
    });
  }
}
