import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@overread/domain/access';
import { Facility, loadFacility } from '@overread/api-identity';
import { answer, CurrentActor, Door, Guarded } from '@overread/api-platform';
import { addWorkStandard } from './add-work-standard.command.js';
import { WorkStandard, WorkStandardInput, WorkStandardResult } from './work-standard.model.js';
import { allWorkStandards } from './work-standard-rows.query.js';

@Resolver(() => WorkStandard)
export class WorkStandardsResolver {
  constructor(private readonly door: Door) {}

  @Query(() => [WorkStandard], { description: 'Every standard, past and to come: by work type, the general ones before those of your facilities, the newest first.' })
  @Guarded({ noun: 'workType', ability: 'read' })
  workStandards(@CurrentActor() actor: Actor): Promise<WorkStandard[]> {
    return this.door.read(actor, allWorkStandards);
  }

  @Mutation(() => WorkStandardResult, { description: 'Adds a standard that takes effect on a day; the days before keep theirs.' })
  @Guarded({ noun: 'workType', ability: 'change' })
  async addWorkStandard(@CurrentActor() actor: Actor, @Args('input', { description: 'The standard.' }) input: WorkStandardInput): Promise<typeof WorkStandardResult> {
    return answer(await this.door.attempt(actor, 'workStandard.add', (tx) => addWorkStandard(tx, { ...input, facilityId: input.facilityId ?? null }))) as typeof WorkStandardResult;
  }

  @ResolveField(() => Facility, { nullable: true, description: 'The facility with a standard of its own; null = every facility that has none.' })
  facility(@CurrentActor() actor: Actor, @Context() context: object, @Parent() standard: WorkStandard): Promise<Facility | null> | null {
    return standard.facilityId === null ? null : loadFacility(context, this.door, actor, standard.facilityId);
  }
}
