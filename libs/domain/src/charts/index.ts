export * from './coded-chart.js';
export * from './parse-poa.js';
