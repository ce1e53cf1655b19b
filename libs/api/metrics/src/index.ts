import { MetricsViews1764000000090 } from './migrations/metrics-1-views.js';

export * from './metrics.module.js';
export * from './table/metric-table.query.js';

export const metricsMigrations = [MetricsViews1764000000090];
