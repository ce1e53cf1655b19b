import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@overread/domain/access';
import { answer, CurrentActor, Door, Guarded } from '@overread/api-platform';
import { ErrorType, ErrorTypeInput, ErrorTypeResult } from './error-type.model.js';
import { addErrorType, changeErrorType } from './save-error-type.command.js';
import { allErrorTypes } from './taxonomy-rows.query.js';

@Resolver(() => ErrorType)
export class ErrorTypesResolver {
  constructor(private readonly door: Door) {}

  @Query(() => [ErrorType], { description: 'What can be wrong, inactive types too, in the order of lists.' })
  @Guarded({ noun: 'taxonomy', ability: 'read' })
  errorTypes(@CurrentActor() actor: Actor): Promise<ErrorType[]> {
    return this.door.read(actor, allErrorTypes);
  }

  @Mutation(() => ErrorTypeResult, { description: 'Adds an error type.' })
  @Guarded({ noun: 'taxonomy', ability: 'create' })
  async createErrorType(@CurrentActor() actor: Actor, @Args('input', { description: 'The error type.' }) input: ErrorTypeInput): Promise<typeof ErrorTypeResult> {
    return answer(await this.door.attempt(actor, 'errorType.create', (tx) => addErrorType(tx, input))) as typeof ErrorTypeResult;
  }

  @Mutation(() => ErrorTypeResult, { description: 'Changes an error type; findings already made keep what was said of them.' })
  @Guarded({ noun: 'taxonomy', ability: 'change' })
  async updateErrorType(
    @CurrentActor() actor: Actor,
    @Args('code', { description: 'The error type.' }) code: string,
    @Args('version', { type: () => Int, description: 'The version you changed.' }) version: number,
    @Args('input', { description: 'The error type as it shall be; its code stays.' }) input: ErrorTypeInput,
  ): Promise<typeof ErrorTypeResult> {
    return answer(await this.door.attempt(actor, 'errorType.change', (tx) => changeErrorType(tx, { code, version }, input))) as typeof ErrorTypeResult;
  }
}
