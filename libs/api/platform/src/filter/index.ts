export * from './fact-source.js';
export * from './filter-enums.js';
export * from './metric-filter.input.js';
export type * from './metric-scope.js';
export * from './code-family-sql.js';
