import { open, readFile, rm, stat } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { processState } from './process-state.js';
import { hasCode } from '../has-code.js';

const patience = 120_000;

/** Runs `work` while no other process is inside with the same file. A lock whose process is gone is taken over. */
export async function withStartLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  const mine = `${String(process.pid)} ${processState(process.pid)?.born ?? ''}`;
  const deadline = Date.now() + patience;
  while (!(await create(path, mine))) {
    const holder = await readFile(path, 'utf8').catch(() => null);
    if (holder !== null && (await isStale(path, holder))) await breakLock(path, holder);
    else await delay(25);
    if (Date.now() > deadline) throw new Error(`Another process holds ${path} for two minutes; remove the file if none is starting the database.`);
  }
  try {
    return await work();
  } finally {
    await rm(path, { force: true });
  }
}

async function create(path: string, content: string): Promise<boolean> {
  try {
    const file = await open(path, 'wx', 0o600);
    await file.writeFile(content);
    await file.close();
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}

/** An empty file belongs to a process between its two steps, unless it stays empty. */
async function isStale(path: string, holder: string): Promise<boolean> {
  const [pid, born] = holder.split(' ');
  if (!pid) return isOlderThan(path, 5_000);
  const state = processState(Number(pid));
  return state === null || Boolean(born && state.born !== null && state.born !== born);
}

/** Of several that find a stale lock one removes it; the others must not remove the next holder's. */
async function breakLock(path: string, holder: string): Promise<void> {
  const breaking = `${path}.break`;
  if (await create(breaking, '')) {
    if ((await readFile(path, 'utf8').catch(() => null)) === holder) await rm(path, { force: true });
    await rm(breaking, { force: true });
  } else if (await isOlderThan(breaking, 5_000)) {
    await rm(breaking, { force: true });
  } else {
    await delay(10);
  }
}

async function isOlderThan(path: string, milliseconds: number): Promise<boolean> {
  const facts = await stat(path).catch(() => null);
  return facts !== null && Date.now() - facts.mtimeMs > milliseconds;
}
