import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

/** Runs node to its end; what it says goes to stderr, so that stdout stays free for data. Throws with the program's name when it fails. */
export const runNode = async (args, options) => {
  const child = spawn(process.execPath, args, { ...options, stdio: ['ignore', 2, 2] });
  const [code, signal] = await once(child, 'exit');
  if (code !== 0) throw new Error(`${path.basename(args[0])} ended with ${signal ?? `code ${code}`}`);
};
