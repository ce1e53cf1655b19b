import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

declare global {
  var overreadTestCluster: ChildProcess | undefined;
}

/**
 * Starts one PostgreSQL for the whole run (none when `DATABASE_URL` gives one) with a migrated template. It imports nothing of ours,
 * because Jest resolves this file with the conditions of plain node; a process of its own runs the launcher from source.
 */
export default async function globalSetup(): Promise<void> {
  const here = __dirname;
  const loader = pathToFileURL(resolve(here, '../../../../tools/dev/source.mjs')).href;
  const child = spawn(process.execPath, ['--import', loader, join(here, 'test-cluster.ts')], { stdio: ['pipe', 'pipe', 'inherit'] });
  globalThis.overreadTestCluster = child;
  const [line] = (await Promise.race([once(child.stdout, 'data'), once(child, 'exit').then(() => [])])) as [Buffer?];
  if (!line) throw new Error('The test database did not start; see above.');
  process.env['OVERREAD_TEST_CLUSTER'] = line.toString('utf8').trim();
  child.unref();
  for (const stream of [child.stdin, child.stdout]) if ('unref' in stream && typeof stream.unref === 'function') stream.unref();
}
