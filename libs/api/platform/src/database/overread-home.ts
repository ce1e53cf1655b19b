import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import type { DatabaseEnvironment } from './database-handle.js';

/** The directory of this installation as an absolute path: `OVERREAD_HOME`, else `.overread` in the user's home. */
export function overreadHome(env: DatabaseEnvironment = process.env): string {
  const given = env['OVERREAD_HOME'];
  return given ? resolve(given) : join(homedir(), '.overread');
}
