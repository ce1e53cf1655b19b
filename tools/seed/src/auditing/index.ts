export * from './answers.js';
export * from './audit-chart.js';
export * from './reviewed-chart.js';
export * from './schedule.js';
