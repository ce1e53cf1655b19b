import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@overread/domain/access';
import { comparePeriod } from '@overread/domain/metrics';
import { CurrentActor, Door, Guarded, Instant, MetricFilterInput, scopeOf } from '@overread/api-platform';
import { dataAsOf } from './data-as-of.query.js';
import { assertMayGroup, entryOf, groupingOf } from './metric-arguments.js';
import { MetricDimension } from './metric-enums.js';
import { metricRows, metricTotal } from './metric-table.query.js';
import { MetricTable, MetricTrend } from './metric-table.model.js';
import { calendarPeriods, cutPeriods } from './periods.js';

@Resolver()
export class MetricsResolver {
  constructor(private readonly door: Door) {}

  @Query(() => MetricTable, { description: 'Figures of the catalogue, pooled and by group. Coders get their own only.' })
  @Guarded({ noun: 'metric', ability: 'read' })
  metrics(
    @CurrentActor() actor: Actor,
    @Args('filter', { description: 'Which rows they come from.' }) filter: MetricFilterInput,
    @Args('metrics', { type: () => [String], description: 'Ids of the catalogue.' }) ids: string[],
    @Args('by', { type: () => MetricDimension, defaultValue: MetricDimension.NONE, description: 'What to group by.' }) by: MetricDimension,
  ): Promise<MetricTable> {
    assertMayGroup(actor, by);
    const entries = ids.map(entryOf);
    const scope = scopeOf(filter);
    const before = comparePeriod({ from: filter.from, to: filter.to }, filter.compare);
    return this.door.read(actor, async (tx) => ({
      rows: await metricRows(tx, entries, scope, groupingOf(by, filter)),
      total: await metricTotal(tx, entries, scope),
      comparison: before === null ? null : await metricTotal(tx, entries, { ...scope, ...before }),
      comparisonFrom: before?.from ?? null,
      comparisonTo: before?.to ?? null,
      asOf: await dataAsOf(tx),
    })) as Promise<MetricTable>;
  }

  @Query(() => MetricTrend, { description: 'Figures of the catalogue by period of the filter’s grain.' })
  @Guarded({ noun: 'metric', ability: 'read' })
  metricTrend(
    @CurrentActor() actor: Actor,
    @Args('filter', { description: 'Which rows they come from.' }) filter: MetricFilterInput,
    @Args('metrics', { type: () => [String], description: 'Ids of the catalogue.' }) ids: string[],
  ): Promise<MetricTrend> {
    const entries = ids.map(entryOf);
    const whole = calendarPeriods(filter, filter.grain);
    const cut = cutPeriods(filter, filter.grain);
    return this.door.read(actor, async (tx) => {
      const rows = await metricRows(tx, entries, scopeOf(filter), { by: 'period', periods: cut });
      return {
        points: cut.map((period, at) => ({ periodStart: period.from, periodEnd: period.to, complete: whole[at]?.from === period.from && whole[at].to === period.to, values: rows[at]?.values ?? [] })),
        asOf: await dataAsOf(tx),
      };
    }) as Promise<MetricTrend>;
  }

  @Query(() => Instant, { nullable: true, description: 'When data last came in or was judged; null when there is none.' })
  @Guarded({ noun: 'metric', ability: 'read' })
  dataAsOf(@CurrentActor() actor: Actor): Promise<Date | null> {
    return this.door.read(actor, dataAsOf);
  }
}
