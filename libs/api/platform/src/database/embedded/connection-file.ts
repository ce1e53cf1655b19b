import { randomBytes } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { z } from 'zod';
import { hasCode, reasonOf } from '../has-code.js';

const shape = z.object({ port: z.number().int().min(1).max(65_535), password: z.string().min(16), dataDir: z.string().min(1) });

/** What must be known to find and enter an embedded server; the file is readable by its owner alone. */
export type Connection = z.infer<typeof shape>;

const pathIn = (databaseDir: string) => join(databaseDir, 'connection.json');

/** `null` when there is none yet. Throws when it cannot be read or is not whole. */
export async function readConnection(databaseDir: string): Promise<Connection | null> {
  const path = pathIn(databaseDir);
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null;
    throw new Error(`Cannot read ${path} (${reasonOf(error)}): start Overread as the user who started it first.`, { cause: error });
  }
  const parsed = shape.safeParse(parseJson(text));
  if (!parsed.success) throw new Error(`${path} is damaged: restore it from a backup; it holds the password of the database.`);
  return { ...parsed.data, dataDir: resolve(databaseDir, parsed.data.dataDir) };
}

/** Written beside and renamed, so that a crash leaves the old file or the new one. A place inside is kept relative, so that a home can be moved. */
export async function writeConnection(databaseDir: string, connection: Connection): Promise<void> {
  const path = pathIn(databaseDir);
  const stage = `${path}.${String(process.pid)}`;
  const dataDir = connection.dataDir.startsWith(databaseDir) ? relative(databaseDir, connection.dataDir) : connection.dataDir;
  await writeFile(stage, `${JSON.stringify({ ...connection, dataDir }, null, 2)}\n`, { mode: 0o600, flush: true });
  await rename(stage, path);
}

/** 192 random bits that need no escaping in a URL. */
export const newPassword = (): string => randomBytes(24).toString('base64url');

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
