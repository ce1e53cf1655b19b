import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@overread/domain/access';
import { answer, CurrentActor, Door, Guarded } from '@overread/api-platform';
import { ErrorReason, ErrorReasonInput, ErrorReasonResult } from './error-reason.model.js';
import { addErrorReason, changeErrorReason } from './save-error-reason.command.js';
import { allErrorReasons } from './taxonomy-rows.query.js';

@Resolver(() => ErrorReason)
export class ErrorReasonsResolver {
  constructor(private readonly door: Door) {}

  @Query(() => [ErrorReason], { description: 'Why things are wrong, inactive reasons too, in the order of lists.' })
  @Guarded({ noun: 'taxonomy', ability: 'read' })
  errorReasons(@CurrentActor() actor: Actor): Promise<ErrorReason[]> {
    return this.door.read(actor, allErrorReasons);
  }

  @Mutation(() => ErrorReasonResult, { description: 'Adds an error reason.' })
  @Guarded({ noun: 'taxonomy', ability: 'create' })
  async createErrorReason(@CurrentActor() actor: Actor, @Args('input', { description: 'The error reason.' }) input: ErrorReasonInput): Promise<typeof ErrorReasonResult> {
    return answer(await this.door.attempt(actor, 'errorReason.create', (tx) => addErrorReason(tx, input))) as typeof ErrorReasonResult;
  }

  @Mutation(() => ErrorReasonResult, { description: 'Changes an error reason; findings already made keep what was said of them.' })
  @Guarded({ noun: 'taxonomy', ability: 'change' })
  async updateErrorReason(
    @CurrentActor() actor: Actor,
    @Args('code', { description: 'The error reason.' }) code: string,
    @Args('version', { type: () => Int, description: 'The version you changed.' }) version: number,
    @Args('input', { description: 'The error reason as it shall be; its code stays.' }) input: ErrorReasonInput,
  ): Promise<typeof ErrorReasonResult> {
    return answer(await this.door.attempt(actor, 'errorReason.change', (tx) => changeErrorReason(tx, { code, version }, input))) as typeof ErrorReasonResult;
  }
}
