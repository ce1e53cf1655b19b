import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@overread/domain/access';
import { answer, CurrentActor, Door, Guarded } from '@overread/api-platform';
import { addScoringVersion } from './add-scoring-version.command.js';
import { ScoringMethod, ScoringVersionInput, ScoringVersionResult } from './scoring.model.js';
import { allScoringMethods } from './scoring-rows.query.js';

@Resolver(() => ScoringMethod)
export class ScoringResolver {
  constructor(private readonly door: Door) {}

  @Query(() => [ScoringMethod], { description: 'The ways of scoring audits with their editions; the first is the one that new plans take.' })
  @Guarded({ noun: 'scoringMethod', ability: 'read' })
  scoringMethods(@CurrentActor() actor: Actor): Promise<ScoringMethod[]> {
    return this.door.read(actor, allScoringMethods);
  }

  @Mutation(() => ScoringVersionResult, { description: 'Adds the next edition of a scoring method; audits drawn before keep theirs.' })
  @Guarded({ noun: 'scoringMethod', ability: 'create' })
  async addScoringVersion(@CurrentActor() actor: Actor, @Args('input', { description: 'The edition.' }) input: ScoringVersionInput): Promise<typeof ScoringVersionResult> {
    return answer(await this.door.attempt(actor, 'scoringVersion.add', (tx) => addScoringVersion(tx, input))) as typeof ScoringVersionResult;
  }
}
