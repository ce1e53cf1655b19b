export * from './connection.js';
export * from './current-actor.js';
export * from './enforce-policies.js';
export * from './guarded.js';
export * from './keyset-page.js';
export * from './refusal.model.js';
export * from './scalars.js';
