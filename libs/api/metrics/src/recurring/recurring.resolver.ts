import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@overread/domain/access';
import { CurrentActor, Door, Guarded, MetricFilterInput, scopeOf } from '@overread/api-platform';
import { findRecurring } from './find-recurring.js';
import { RecurringErrors } from './recurring.model.js';

@Resolver()
export class RecurringResolver {
  constructor(private readonly door: Door) {}

  @Query(() => RecurringErrors, { description: 'Error types that a coder makes in more charts than their peers in the same work types, beyond chance.' })
  @Guarded({ noun: 'metric', ability: 'compareCoders' })
  recurringErrors(
    @CurrentActor() actor: Actor,
    @Args('filter', { description: 'Which audits; coders named are compared with all others.' }) filter: MetricFilterInput,
    @Args('byFamily', { type: () => Boolean, defaultValue: false, description: 'Tell errors apart by code family too, not by type only.' }) byFamily: boolean,
  ): Promise<RecurringErrors> {
    return this.door.read(actor, (tx) => findRecurring(tx, scopeOf(filter), byFamily));
  }
}
