import type { TestDatabase } from '../database/index.js';

/** The environment of a real process of ours on a test database: its own home, any free port, nothing of the developer's settings. */
export const overreadEnv = (database: TestDatabase, home: string): NodeJS.ProcessEnv => ({
  ...process.env,
  NODE_OPTIONS: '',
  NODE_ENV: 'production',
  DATABASE_URL: database.ownerUrl,
  DATABASE_APP_URL: database.runtimeUrl,
  OVERREAD_HOME: home,
  PORT: '0',
  HOST: '127.0.0.1',
  LOG_LEVEL: 'error',
});
