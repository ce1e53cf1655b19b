import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { cpuOf, peakOf } from './process-facts.mjs';

const cli = path.resolve(import.meta.dirname, '../../../apps/api/bin/overread.mjs');

/** Processor seconds of the server’s processes that work for the command, watched over the owner’s connection. */
const watchServer = (client) => {
  const used = new Map();
  const look = async () => {
    const { rows } = await client.query("select pid from pg_stat_activity where usename = 'overread_app'");
    for (const { pid } of rows) used.set(pid, cpuOf(pid) ?? used.get(pid) ?? 0);
  };
  let looking = Promise.resolve();
  const timer = setInterval(() => { looking = looking.then(look, look); }, 100);
  return async () => {
    clearInterval(timer);
    await looking.catch(() => undefined);
    return [...used.values()].reduce((sum, each) => sum + each, 0);
  };
};

/** Runs `overread` as a person would and reads its JSON. Wall seconds are of the whole process. */
export const runCli = async (client, args, env) => {
  const started = performance.now();
  const server = watchServer(client);
  const child = spawn(process.execPath, [cli, ...args, '--json'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let [peak, cpu] = [0, 0];
  const look = setInterval(() => {
    peak = Math.max(peak, peakOf(child.pid) ?? 0);
    cpu = Math.max(cpu, cpuOf(child.pid) ?? 0);
  }, 20);
  const [said, complained] = [[], []];
  child.stdout.on('data', (chunk) => said.push(chunk));
  child.stderr.on('data', (chunk) => complained.push(chunk));
  const [code] = await once(child, 'close');
  clearInterval(look);
  const serverCpu = await server();
  if (code !== 0) throw new Error(`overread ${args.join(' ')} ended with ${code}: ${Buffer.concat(complained).toString().slice(-2_000)}`);
  return { report: JSON.parse(Buffer.concat(said).toString()), wall: (performance.now() - started) / 1000, peak, cpu, serverCpu };
};
