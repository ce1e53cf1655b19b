import { randomBytes } from 'node:crypto';
import { chmod, mkdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ownerAccount, serverAccount, type Account } from './account.js';
import { isReachable } from './is-reachable.js';
import { openPassage } from './open-passage.js';
import { packagedBinaries } from './packaged-binaries.js';
import { usableBinaries } from './usable-binaries.js';

/** Where root's servers live when the home cannot be reached by the account that runs them. */
export const systemDir = '/var/lib/overread';

export interface DataPlace {
  readonly dataDir: string;
  /** Directory with `bin/postgres` that `account` can run. */
  readonly binaries: string;
  readonly account: Account | null;
}

/** Our own files of the embedded server; as root others may pass through it to their data. */
export async function makeDatabaseDir(home: string): Promise<string> {
  const databaseDir = join(home, 'database');
  await mkdir(databaseDir, { recursive: true, mode: 0o700 });
  if (process.getuid?.() === 0) await chmod(databaseDir, 0o711);
  return databaseDir;
}

/**
 * Decides where the data is (`known` when decided before), who runs the server and from which binaries, and proves that
 * this account can get there. Data that root's home hides goes below `systemDir`. Throws when there is no way.
 */
export async function dataPlace(home: string, databaseDir: string, known: string | null): Promise<DataPlace> {
  const wanted = known ?? join(databaseDir, 'data');
  const owner = await stat(wanted).catch(() => null);
  const account = (owner && ownerAccount(owner)) ?? serverAccount();
  const binaries = await usableBinaries(packagedBinaries(), account, account ? systemDir : databaseDir);
  if (!account || (await isReachable(binaries, account, wanted))) return { dataDir: wanted, binaries, account };

  if (wanted.startsWith(databaseDir)) {
    const takeBack = await openPassage(home, account);
    if (await isReachable(binaries, account, wanted)) return { dataDir: wanted, binaries, account };
    await takeBack();
  }
  const elsewhere = join(systemDir, `data-${randomBytes(6).toString('hex')}`);
  await mkdir(systemDir, { recursive: true, mode: 0o755 });
  if (!owner && (await isReachable(binaries, account, elsewhere))) return { dataDir: elsewhere, binaries, account };
  throw new Error(`PostgreSQL runs as ${account.name}, which cannot get to ${wanted}: let it pass through ${dirname(home)}, choose another OVERREAD_HOME or set DATABASE_URL.`);
}
