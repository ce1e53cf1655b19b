export * from './audit-lifecycle.js';
