import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

/**
 * Runs node to its end; what it says goes to stderr (so that stdout stays free for data), when it is `quiet` only if it fails.
 * Throws with the program's name then.
 */
export const runNode = async (args, { quiet = false, ...options }) => {
  const child = spawn(process.execPath, args, { ...options, stdio: ['ignore', quiet ? 'pipe' : 2, quiet ? 'pipe' : 2] });
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => said.push(chunk));
  const [code, signal] = await once(child, 'close');
  if (code === 0) return;
  process.stderr.write(Buffer.concat(said));
  throw new Error(`${path.basename(args[0])} ended with ${signal ?? `code ${code}`}`);
};
