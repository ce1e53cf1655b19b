import { Query, Resolver } from '@nestjs/graphql';
import { describeMetric, metricCatalogue } from '@overread/domain/metrics';
import { Guarded } from '@overread/api-platform';
import { MetricDefinition } from './metric-definition.model.js';

@Resolver()
export class CatalogueResolver {
  @Query(() => [MetricDefinition], { description: 'Every figure there is, in words.' })
  @Guarded({ noun: 'metric', ability: 'read' })
  metricCatalogue(): MetricDefinition[] {
    return metricCatalogue.map(({ id, name, group, unit, basis, missing, sentence, better, minimumN, computation }) => ({ id, name, group, unit, basis, missing, sentence, better, minimumN, ...describeMetric({ computation }) }));
  }
}
