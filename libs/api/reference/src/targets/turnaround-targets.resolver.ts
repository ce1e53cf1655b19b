import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@overread/domain/access';
import { answer, CurrentActor, Door, Guarded } from '@overread/api-platform';
import { addTurnaroundTarget } from './add-turnaround-target.command.js';
import { TurnaroundTarget, TurnaroundTargetInput, TurnaroundTargetResult } from './turnaround-target.model.js';
import { allTurnaroundTargets } from './turnaround-target-rows.query.js';

@Resolver(() => TurnaroundTarget)
export class TurnaroundTargetsResolver {
  constructor(private readonly door: Door) {}

  @Query(() => [TurnaroundTarget], { description: 'Every target, past and to come: by clock, the general ones before those of a work type, the newest first.' })
  @Guarded({ noun: 'workType', ability: 'read' })
  turnaroundTargets(@CurrentActor() actor: Actor): Promise<TurnaroundTarget[]> {
    return this.door.read(actor, allTurnaroundTargets);
  }

  @Mutation(() => TurnaroundTargetResult, { description: 'Adds a target that takes effect on a day; the days before keep theirs.' })
  @Guarded({ noun: 'workType', ability: 'change' })
  async addTurnaroundTarget(@CurrentActor() actor: Actor, @Args('input', { description: 'The target.' }) input: TurnaroundTargetInput): Promise<typeof TurnaroundTargetResult> {
    return answer(await this.door.attempt(actor, 'turnaroundTarget.add', (tx) => addTurnaroundTarget(tx, { ...input, workTypeCode: input.workTypeCode ?? null }))) as typeof TurnaroundTargetResult;
  }
}
