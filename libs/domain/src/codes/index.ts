export * from './check-code.js';
export * from './check-modifier.js';
export * from './code-family.js';
export * from './code-system.js';
export * from './drg-family.js';
export * from './evaluation-management.js';
export * from './format-code.js';
export * from './normalize-code.js';
