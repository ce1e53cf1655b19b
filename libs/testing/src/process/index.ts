export { overreadEnv } from './overread-env.js';
export { runOverread, type CommandOutcome } from './run-overread.js';
export { startOverread, type OverreadUnderTest } from './start-overread.js';
