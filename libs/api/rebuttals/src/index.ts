import { RebuttalsTables1764000000080 } from './migrations/rebuttals-1-tables.js';

export * from './decisions/decide.command.js';
export { rescore } from './decisions/rescore.js';
export * from './rebuttals.module.js';
export * from './responses/acknowledge.command.js';
export * from './responses/respond.command.js';

export const rebuttalsEntities = [] as const;
export const rebuttalsMigrations = [RebuttalsTables1764000000080];
