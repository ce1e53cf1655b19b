import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@overread/domain/access';
import { CurrentActor, Door, Guarded, MetricFilterInput, scopeOf } from '@overread/api-platform';
import { ParetoAxis, ParetoMeasure, ParetoRow } from './pareto.model.js';
import { findingPiles, type Pile } from './pareto.query.js';
import { vitalFew } from './vital-few.js';

const weights: Record<ParetoMeasure, (pile: Pile) => number> = {
  [ParetoMeasure.COUNT]: (pile) => pile.count,
  [ParetoMeasure.DOLLARS]: (pile) => Number(pile.overDollars) + Number(pile.underDollars),
};

@Resolver()
export class ParetoResolver {
  constructor(private readonly door: Door) {}

  @Query(() => [ParetoRow], { description: 'Which errors are the vital few; conceded findings do not count. At most 500 piles.' })
  @Guarded({ noun: 'metric', ability: 'read' })
  async errorPareto(
    @CurrentActor() actor: Actor,
    @Args('filter', { description: 'Which findings.' }) filter: MetricFilterInput,
    @Args('by', { type: () => ParetoAxis, defaultValue: ParetoAxis.TYPE, description: 'What they are piled up by.' }) by: ParetoAxis,
    @Args('measure', { type: () => ParetoMeasure, defaultValue: ParetoMeasure.COUNT, description: 'What makes a pile large.' }) measure: ParetoMeasure,
  ): Promise<ParetoRow[]> {
    return vitalFew(await this.door.read(actor, (tx) => findingPiles(tx, scopeOf(filter), by)), weights[measure]);
  }
}
