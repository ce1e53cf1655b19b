import { Args, Context, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@overread/domain/access';
import { answer, CurrentActor, Door, Guarded, Uuid } from '@overread/api-platform';
import { Facility } from '../facilities/facility.model.js';
import { loadFacility } from '../loaders/load-facility.js';
import { addTeam } from './add-team.command.js';
import { changeTeam } from './change-team.command.js';
import type { TeamDraft } from './check-team.js';
import { Team, TeamInput, TeamResult } from './team.model.js';

const draftOf = (input: TeamInput): TeamDraft => ({ ...input, facilityId: input.facilityId ?? null });

@Resolver(() => Team)
export class TeamsResolver {
  constructor(private readonly door: Door) {}

  @Query(() => [Team], { description: 'Teams, by name.' })
  @Guarded({ noun: 'team', ability: 'read' })
  teams(@CurrentActor() actor: Actor): Promise<Team[]> {
    return this.door.read(actor, (tx) => tx.rows<Team>('select id, name, facility_id as "facilityId", active, version from team order by name'));
  }

  @Mutation(() => TeamResult, { description: 'Adds a team.' })
  @Guarded({ noun: 'team', ability: 'create' })
  async createTeam(@CurrentActor() actor: Actor, @Args('input', { description: 'The team.' }) input: TeamInput): Promise<typeof TeamResult> {
    return answer(await this.door.attempt(actor, 'team.create', (tx) => addTeam(tx, draftOf(input)))) as typeof TeamResult;
  }

  @Mutation(() => TeamResult, { description: 'Changes a team.' })
  @Guarded({ noun: 'team', ability: 'change' })
  async updateTeam(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => Uuid, description: 'The team.' }) id: string,
    @Args('version', { type: () => Int, description: 'The version you changed.' }) version: number,
    @Args('input', { description: 'The team as it shall be.' }) input: TeamInput,
  ): Promise<typeof TeamResult> {
    return answer(await this.door.attempt(actor, 'team.change', (tx) => changeTeam(tx, { id, version }, draftOf(input)))) as typeof TeamResult;
  }

  @ResolveField(() => Facility, { nullable: true, description: 'The facility it belongs to; null = several.' })
  facility(@CurrentActor() actor: Actor, @Context() context: object, @Parent() team: Team): Promise<Facility | null> | null {
    return team.facilityId === null ? null : loadFacility(context, this.door, actor, team.facilityId);
  }
}
