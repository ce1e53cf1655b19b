import { MetricsViews1764000000090 } from './migrations/metrics-1-views.js';

export * from './metrics.module.js';
export type * from './scope/metric-scope.js';
export { scoped, sources } from './scope/fact-source.js';
export { MetricFilterInput, scopeOf } from './table/metric-filter.input.js';
export * from './table/metric-table.query.js';

export const metricsMigrations = [MetricsViews1764000000090];
