import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** What a running server writes into its data directory. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  readonly status: 'starting' | 'ready' | 'stopping';
}

const pathIn = (dataDir: string) => join(dataDir, 'postmaster.pid');

/** `null` when there is no file or it is not whole yet. */
export async function readPostmaster(dataDir: string): Promise<Postmaster | null> {
  const text = await readFile(pathIn(dataDir), 'utf8').catch(() => '');
  const lines = text.split('\n').map((line) => line.trim());
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0) return null;
  const status = lines[7];
  return { pid, port: Number(lines[3]) || 0, status: status === 'ready' || status === 'stopping' ? status : 'starting' };
}

/** For a file whose process is gone; its number may belong to another program by now. */
export const removePostmasterFile = (dataDir: string): Promise<void> => rm(pathIn(dataDir), { force: true });
