import { Args, Context, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@overread/domain/access';
import { Facility, loadFacility, loadPerson } from '@overread/api-identity';
import { CurrentActor, Door, Guarded, keysetPage, Uuid } from '@overread/api-platform';
import { loadWorkType, WorkType } from '@overread/api-reference';
import { ChartDetail } from './chart-detail.model.js';
import { ChartSort } from './chart-enums.js';
import { ChartFilterInput } from './chart-filter.input.js';
import { Chart, ChartConnection, Coder } from './chart.model.js';
import { chartsPage, chartsTotal, type SortedChart } from './charts-page.query.js';
import { oneChart } from './one-chart.query.js';

@Resolver(() => Chart)
export class ChartsResolver {
  constructor(private readonly door: Door) {}

  @Query(() => ChartConnection, { description: 'Charts that you may see, with their total.' })
  @Guarded({ noun: 'chart', ability: 'read' })
  charts(
    @CurrentActor() actor: Actor,
    @Args('filter', { description: 'Which charts.' }) filter: ChartFilterInput,
    @Args('sort', { type: () => ChartSort, defaultValue: ChartSort.CODED_AT_DESC, description: 'Their order.' }) sort: ChartSort,
    @Args('first', { type: () => Int, defaultValue: 50, description: 'How many, at most 100.' }) first: number,
    @Args('after', { type: () => String, nullable: true, description: 'The cursor to go on from.' }) after: string | null,
  ): Promise<InstanceType<typeof ChartConnection>> {
    return this.door.read(actor, async (tx) => keysetPage<SortedChart>({ first, after, total: await chartsTotal(tx, filter), keyOf: (chart) => chart.place, rows: (key, limit) => chartsPage(tx, filter, sort, { key, limit }) }));
  }

  @Query(() => ChartDetail, { nullable: true, description: 'One chart with its codes; opening it is recorded. Null when there is none or it is not yours to see.' })
  @Guarded({ noun: 'chart', ability: 'read' })
  chart(@CurrentActor() actor: Actor, @Args('id', { type: () => Uuid, description: 'The chart.' }) id: string): Promise<ChartDetail | null> {
    return this.door.write(actor, 'chart.open', async (tx) => {
      const detail = await oneChart(tx, id);
      if (detail === null) tx.abandon();
      else tx.record({ noun: 'chart', recordId: id, facilityId: detail.chart.facilityId, coderId: detail.chart.coderId });
      return detail;
    });
  }

  @ResolveField(() => Facility, { description: 'Where it was coded.' })
  async facility(@CurrentActor() actor: Actor, @Context() context: object, @Parent() chart: Chart): Promise<Facility> {
    const facility = await loadFacility(context, this.door, actor, chart.facilityId);
    if (facility === null) throw new Error('a chart is seen without its facility');
    return facility;
  }

  @ResolveField(() => WorkType, { description: 'Its work type.' })
  workType(@CurrentActor() actor: Actor, @Context() context: object, @Parent() chart: Chart): Promise<WorkType> {
    return loadWorkType(context, this.door, actor, chart.workTypeCode);
  }

  @ResolveField(() => Coder, { nullable: true, description: 'Who coded it; null = nobody is named, or it waits for review and you are an auditor.' })
  async coder(@CurrentActor() actor: Actor, @Context() context: object, @Parent() chart: Chart): Promise<Coder | null> {
    return chart.coderId === null || chart.coderIsHidden ? null : loadPerson(context, this.door, actor, chart.coderId);
  }
}
