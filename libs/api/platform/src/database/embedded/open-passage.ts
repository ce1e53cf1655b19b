import { chmod, chown, stat } from 'node:fs/promises';
import type { Account } from './account.js';

/**
 * Lets `account` pass through `directory` (not list it): its group may enter where the group had no right so far,
 * else everybody may. Returns what takes the change back.
 */
export async function openPassage(directory: string, account: Account): Promise<() => Promise<void>> {
  const before = await stat(directory);
  const mode = before.mode & 0o7777;
  if ((mode & 0o077) === 0) {
    await chown(directory, before.uid, account.gid);
    await chmod(directory, mode | 0o010);
  } else {
    await chmod(directory, mode | 0o001);
  }
  return async () => {
    await chown(directory, before.uid, before.gid);
    await chmod(directory, mode);
  };
}
