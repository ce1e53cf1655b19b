import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@overread/domain/access';
import { answer, CurrentActor, Door, Guarded } from '@overread/api-platform';
import { addWorkType, changeWorkType } from './save-work-type.command.js';
import { WorkType, WorkTypeInput, WorkTypeResult } from './work-type.model.js';
import { allWorkTypes } from './work-type-rows.query.js';

@Resolver(() => WorkType)
export class WorkTypesResolver {
  constructor(private readonly door: Door) {}

  @Query(() => [WorkType], { description: 'Every work type, inactive ones too, in the order of lists.' })
  @Guarded({ noun: 'workType', ability: 'read' })
  workTypes(@CurrentActor() actor: Actor): Promise<WorkType[]> {
    return this.door.read(actor, allWorkTypes);
  }

  @Mutation(() => WorkTypeResult, { description: 'Adds a work type.' })
  @Guarded({ noun: 'workType', ability: 'create' })
  async createWorkType(@CurrentActor() actor: Actor, @Args('input', { description: 'The work type.' }) input: WorkTypeInput): Promise<typeof WorkTypeResult> {
    return answer(await this.door.attempt(actor, 'workType.create', (tx) => addWorkType(tx, input))) as typeof WorkTypeResult;
  }

  @Mutation(() => WorkTypeResult, { description: 'Changes a work type; charts of it stay where they are.' })
  @Guarded({ noun: 'workType', ability: 'change' })
  async updateWorkType(
    @CurrentActor() actor: Actor,
    @Args('code', { description: 'The work type.' }) code: string,
    @Args('version', { type: () => Int, description: 'The version you changed.' }) version: number,
    @Args('input', { description: 'The work type as it shall be; its code stays.' }) input: WorkTypeInput,
  ): Promise<typeof WorkTypeResult> {
    return answer(await this.door.attempt(actor, 'workType.change', (tx) => changeWorkType(tx, { code, version }, input))) as typeof WorkTypeResult;
  }
}
