export * from './door.js';
export * from './result.js';
export * from './session-settings.js';
export type * from './tx.js';
