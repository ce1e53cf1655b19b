import { once } from 'node:events';

/** Closes the pipe that keeps the test cluster and waits until it has taken everything away. */
export default async function globalTeardown(): Promise<void> {
  const child = globalThis.overreadTestCluster;
  if (!child || child.exitCode !== null) return;
  child.ref();
  const gone = once(child, 'exit');
  child.stdin?.end();
  await gone;
}
