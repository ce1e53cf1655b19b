export { assertRuntimeRole } from './assert-runtime-role.js';
export type { CloseDatabaseOptions, DatabaseEnvironment, DatabaseHandle, Log, OpenDatabaseOptions } from './database-handle.js';
export { openDatabase } from './open-database.js';
export { overreadHome } from './overread-home.js';
export { runtimeRole, runtimeUrlFor } from './runtime-url.js';
export { hasCode } from './has-code.js';
