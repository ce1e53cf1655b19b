import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@overread/domain/access';
import { CurrentActor, Door, Guarded, MetricFilterInput, scopeOf } from '@overread/api-platform';
import { labelsOf } from '../table/labels.query.js';
import { AuditorAgreement } from './agreement.model.js';
import { doubleReviews } from './double-reviews.query.js';
import { pairUp } from './pair-up.js';

@Resolver()
export class AgreementResolver {
  constructor(private readonly door: Door) {}

  @Query(() => AuditorAgreement, { description: 'How far auditors who judge the same chart blind come to the same result.' })
  @Guarded({ noun: 'metric', ability: 'compareAuditors' })
  auditorAgreement(@CurrentActor() actor: Actor, @Args('filter', { description: 'Which primary audits.' }) filter: MetricFilterInput): Promise<AuditorAgreement> {
    return this.door.read(actor, async (tx) => {
      const counted = await doubleReviews(tx, scopeOf(filter));
      return pairUp(counted, await labelsOf(tx, 'auditor', [...new Set(counted.charts.flatMap(({ first, second }) => [first, second]))]));
    });
  }
}
