export * from './diff/apply-changes.js';
export * from './diff/change.js';
export * from './diff/compare-attributes.js';
export * from './diff/diff-charts.js';
export * from './lifecycle/index.js';
export * from './taxonomy/index.js';
export * from './worksheet/index.js';
