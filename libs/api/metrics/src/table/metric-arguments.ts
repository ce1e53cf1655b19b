import { allow, type Actor } from '@overread/domain/access';
import { findMetric, type MetricEntry } from '@overread/domain/metrics';
import type { DimensionCode, Grouping, MetricFilterInput } from '@overread/api-platform';
import { GraphQLError } from 'graphql';
import { MetricDimension } from './metric-enums.js';
import { cutPeriods } from './periods.js';

/** The entry of an id; an unknown id is named. */
export const entryOf = (id: string): MetricEntry => {
  const entry = findMetric(id);
  if (entry === null) throw new GraphQLError(`There is no metric “${id}”: metricCatalogue lists them.`, { extensions: { code: 'BAD_USER_INPUT' } });
  return entry;
};

/** What a role may not compare, it may not group by either. */
export const assertMayGroup = (actor: Actor, ...dimensions: readonly string[]): void => {
  if (dimensions.includes(MetricDimension.AUDITOR) && !allow(actor, 'compareAuditors', { noun: 'metric' })) {
    throw new GraphQLError('Figures by auditor are not yours to ask for.', { extensions: { code: 'FORBIDDEN' } });
  }
};

/** What a dimension groups by; periods are cut at the ends of the filter's range. */
export const groupingOf = (by: MetricDimension, filter: MetricFilterInput): Grouping =>
  by === MetricDimension.DAY || by === MetricDimension.WEEK || by === MetricDimension.MONTH ? { by: 'period', periods: cutPeriods(filter, by) } : { by: by as DimensionCode, periods: [] };
