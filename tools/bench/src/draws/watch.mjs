import { readFileSync } from 'node:fs';
import { cpuOf } from '../process-facts.mjs';

const anonymousOf = (pid) => {
  try {
    return Number(/RssAnon:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
};

/**
 * Highest memory in MB while `work` runs: of this process, and of the database's backends without their shared buffers (0 where the kernel does
 * not tell). And the processor seconds of those backends, which hardly depend on who else is working.
 */
export const watch = async (client, work) => {
  const { rows } = await client.query("select pid from pg_stat_activity where usename = 'overread_app'");
  const cpu = () => rows.reduce((sum, { pid }) => sum + (cpuOf(pid) ?? 0), 0);
  const before = cpu();
  const peak = { node: 0, server: 0 };
  const look = () => {
    peak.node = Math.max(peak.node, process.memoryUsage.rss() / 2 ** 20);
    peak.server = Math.max(peak.server, ...rows.map(({ pid }) => anonymousOf(pid)));
  };
  const timer = setInterval(look, 50);
  try {
    look();
    const value = await work();
    return { value, peak, cpu: cpu() - before };
  } finally {
    look();
    clearInterval(timer);
  }
};
