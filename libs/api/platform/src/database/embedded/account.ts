import { readFileSync } from 'node:fs';

/** The system account a server runs under; `null` elsewhere means: the account of this process. */
export interface Account {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

/**
 * PostgreSQL refuses to run as root: the account `postgres` takes its place, else `nobody`.
 * `null` when this process is not root (or the platform knows no such thing). Throws when neither account exists.
 */
export function serverAccount(uid = process.getuid?.(), passwd: () => string = () => readFileSync('/etc/passwd', 'utf8')): Account | null {
  if (uid !== 0) return null;
  const lines = passwd().split('\n').map((line) => line.split(':'));
  for (const name of ['postgres', 'nobody']) {
    const found = lines.find((line) => line[0] === name);
    if (found && Number(found[2]) > 0) return { name, uid: Number(found[2]), gid: Number(found[3]) };
  }
  throw new Error('PostgreSQL does not run as root, and this system has neither a "postgres" nor a "nobody" account: start Overread as another user, or set DATABASE_URL.');
}

/** The account that owns existing data, which need not be the one that would be chosen today. */
export function ownerAccount(owner: { readonly uid: number; readonly gid: number }, uid = process.getuid?.()): Account | null {
  return uid === 0 && owner.uid !== 0 ? { name: `uid ${String(owner.uid)}`, uid: owner.uid, gid: owner.gid } : null;
}
