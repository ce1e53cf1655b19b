export * from './kinds.js';
export * from './mapping.js';
