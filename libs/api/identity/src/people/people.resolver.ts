import { Args, Context, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@overread/domain/access';
import { answer, CurrentActor, done, Door, Guarded, keysetPage, notFound, Uuid, type ReadTx, type Result } from '@overread/api-platform';
import { facilitiesByIds } from '../facilities/facility-rows.query.js';
import { Facility } from '../facilities/facility.model.js';
import { loaderFor } from '../loaders/loader-for.js';
import { setPassword } from '../passwords/set-password.command.js';
import { Team } from '../teams/team.model.js';
import { Person, PersonConnection, PersonInput, PersonResult, Role } from './person.model.js';
import { facilityIdsOf, onePerson, peoplePage } from './person-rows.query.js';
import { addPerson, changePerson, type PersonDraft } from './save-person.command.js';

const draftOf = (input: PersonInput): PersonDraft => ({ ...input, username: input.username ?? null, teamId: input.teamId ?? null, hiredOn: input.hiredOn ?? null });

const saved = async (tx: ReadTx, result: Result<{ id: string }>): Promise<Result<Person>> => {
  if (!result.ok) return result;
  const person = await onePerson(tx, result.value.id);
  return person === null ? notFound('person') : done(person);
};

@Resolver(() => Person)
export class PeopleResolver {
  constructor(private readonly door: Door) {}

  @Query(() => PersonConnection, { description: 'People of your facilities, by code.' })
  @Guarded({ noun: 'person', ability: 'read' })
  people(
    @CurrentActor() actor: Actor,
    @Args('role', { type: () => Role, nullable: true, description: 'Only people with this role.' }) role: Role | null,
    @Args('search', { type: () => String, nullable: true, description: 'Part of the name, or the beginning of code or username.' }) search: string | null,
    @Args('first', { type: () => Int, defaultValue: 50, description: 'How many, at most 100.' }) first: number,
    @Args('after', { type: () => String, nullable: true, description: 'The cursor to go on from.' }) after: string | null,
  ): Promise<InstanceType<typeof PersonConnection>> {
    return this.door.read(actor, (tx) => keysetPage<Person>({ first, after, keyOf: (person) => person.code, rows: (key, limit) => peoplePage(tx, { role: role ?? null, search: search ?? null, after: key, limit }) }));
  }

  @Mutation(() => PersonResult, { description: 'Adds a person.' })
  @Guarded({ noun: 'person', ability: 'create' })
  async createPerson(@CurrentActor() actor: Actor, @Args('input', { description: 'The person.' }) input: PersonInput): Promise<typeof PersonResult> {
    return answer(await this.door.attempt(actor, 'person.create', async (tx) => saved(tx, await addPerson(tx, draftOf(input))))) as typeof PersonResult;
  }

  @Mutation(() => PersonResult, { description: 'Changes a person; an inactive one is signed out at once.' })
  @Guarded({ noun: 'person', ability: 'change' })
  async updatePerson(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => Uuid, description: 'The person.' }) id: string,
    @Args('version', { type: () => Int, description: 'The version you changed.' }) version: number,
    @Args('input', { description: 'The person as they shall be.' }) input: PersonInput,
  ): Promise<typeof PersonResult> {
    return answer(await this.door.attempt(actor, 'person.change', async (tx) => saved(tx, await changePerson(tx, { id, version }, draftOf(input))))) as typeof PersonResult;
  }

  @Mutation(() => PersonResult, { description: 'Gives a person a new password and signs them out everywhere.' })
  @Guarded({ noun: 'person', ability: 'setPassword' })
  async setPassword(
    @CurrentActor() actor: Actor,
    @Args('personId', { type: () => Uuid, description: 'The person.' }) personId: string,
    @Args('password', { description: 'At least 15 characters.' }) password: string,
  ): Promise<typeof PersonResult> {
    return answer(await this.door.attempt(actor, 'person.set-password', async (tx) => saved(tx, await setPassword(tx, { personId, password })))) as typeof PersonResult;
  }

  @ResolveField(() => Team, { nullable: true, description: 'Their team; null = none.' })
  team(@CurrentActor() actor: Actor, @Context() context: object, @Parent() person: Person): Promise<Team | null> | null {
    const loader = loaderFor<Team>(context, 'team', { door: this.door, actor, rows: (tx, ids) => tx.rows<Team>('select id, name, facility_id as "facilityId", active, version from team where id = any ($1::uuid[])', [ids]), keyOf: (team) => team.id });
    return person.teamId === null ? null : loader.load(person.teamId);
  }

  @ResolveField(() => [Facility], { description: 'Facilities they are scoped to by name; empty when they see every one.' })
  facilities(@CurrentActor() actor: Actor, @Parent() person: Person): Promise<Facility[]> {
    return this.door.read(actor, async (tx) => facilitiesByIds(tx, await facilityIdsOf(tx, person.id)));
  }
}
