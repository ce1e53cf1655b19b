import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const cli = path.resolve(import.meta.dirname, '../../../apps/api/bin/overread.mjs');

/** Highest resident size of a process so far in MB, as the kernel keeps it; null where it does not tell or the process is gone. */
const peakOf = (pid) => {
  try {
    const kilobytes = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? null : Number(kilobytes) / 1024;
  } catch {
    return null;
  }
};

/** Runs `overread` as a person would and reads its JSON. Wall seconds are of the whole process. */
export const runCli = async (args, env) => {
  const started = performance.now();
  const child = spawn(process.execPath, [cli, ...args, '--json'], { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let peak = 0;
  const look = setInterval(() => { peak = Math.max(peak, peakOf(child.pid) ?? 0); }, 20);
  const [said, complained] = [[], []];
  child.stdout.on('data', (chunk) => said.push(chunk));
  child.stderr.on('data', (chunk) => complained.push(chunk));
  const [code] = await once(child, 'close');
  clearInterval(look);
  if (code !== 0) throw new Error(`overread ${args.join(' ')} ended with ${code}: ${Buffer.concat(complained).toString().slice(-2_000)}`);
  return { report: JSON.parse(Buffer.concat(said).toString()), wall: (performance.now() - started) / 1000, peak };
};
