import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { withStartLock } from './start-lock.js';

let directory: string;
beforeEach(async () => { directory = await mkdtemp(join(tmpdir(), 'overread-lock-')); });
afterEach(() => rm(directory, { recursive: true, force: true }));

test.each([
  ['nobody holds it', null],
  ['a dead process holds it', '4194999 1'],
  ['its number belongs to a younger process', `${String(process.pid)} 1`],
])('of twenty that come at once each is alone inside, when %s', async (_name, left) => {
  const path = join(directory, 'lock');
  if (left) await writeFile(path, left);
  let inside = 0;
  let most = 0;
  await Promise.all(Array.from({ length: 20 }, () => withStartLock(path, async () => {
    most = Math.max(most, (inside += 1));
    await delay(1);
    inside -= 1;
  })));
  expect(most).toBe(1);
});

test('it is free again after work that failed', async () => {
  const path = join(directory, 'lock');
  await expect(withStartLock(path, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  await expect(withStartLock(path, () => Promise.resolve('yes'))).resolves.toBe('yes');
});
