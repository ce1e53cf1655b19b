import { mkdir, open, readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { cacheDir } from './packages.mjs';

const file = path.join(cacheDir, 'build.lock');

/** Runs `work` while no other build does. The lock of a process that is gone is taken over. */
export const alone = async (work) => {
  await mkdir(cacheDir, { recursive: true });
  for (;;) {
    const handle = await open(file, 'wx').catch((error) => {
      if (error.code !== 'EEXIST') throw error;
      return null;
    });
    if (handle) {
      await handle.writeFile(String(process.pid));
      await handle.close();
      break;
    }
    if (await isStale()) await rm(file, { force: true });
    await delay(50);
  }
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
};

const isStale = async () => {
  const holder = Number(await readFile(file, 'utf8').catch(() => ''));
  const age = Date.now() - ((await stat(file).catch(() => null))?.mtimeMs ?? Date.now());
  if (!holder) return age > 5_000;
  try {
    process.kill(holder, 0);
    return age > 600_000;
  } catch (error) {
    return error.code !== 'EPERM';
  }
};
