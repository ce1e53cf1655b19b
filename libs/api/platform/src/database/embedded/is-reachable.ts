import { join } from 'node:path';
import type { Account } from './account.js';
import { runProgram } from './run-program.js';

/**
 * Whether `account` can get to `dataDir`, which need not exist yet: PostgreSQL itself is run there and asked for a setting.
 * Its "Permission denied" is the answer; every other complaint means that the way was free.
 */
export async function isReachable(binaries: string, account: Account | null, dataDir: string): Promise<boolean> {
  const { output } = await runProgram(join(binaries, 'bin', 'postgres'), ['-D', dataDir, '-C', 'port'], account);
  return !output.includes('Permission denied');
}
