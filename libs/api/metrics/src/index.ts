import { MetricsViews1764000000090 } from './migrations/metrics-1-views.js';

export { calibrationSessions } from './calibration/calibration-sessions.query.js';
export { oneCalibration } from './calibration/one-calibration.query.js';
export * from './metrics.module.js';
export { findRecurring } from './recurring/find-recurring.js';
export * from './table/metric-table.query.js';

export const metricsMigrations = [MetricsViews1764000000090];
