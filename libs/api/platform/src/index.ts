export * from './config/config.js';
export * from './database/index.js';
export * from './door/index.js';
export * from './filter/index.js';
export * from './graphql/index.js';
export * from './ids.js';
export * from './migrate.js';
export { PlatformFunctions1764000000010 } from './migrations/platform-1-functions.js';
export * from './platform.module.js';
