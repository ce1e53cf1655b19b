export * from './chart-truth.js';
export * from './charts.js';
export * from './coder-work.js';
export * from './department.js';
export * from './extracts.js';
export * from './local-time.js';
export * from './random.js';
