import { readdirSync, readFileSync, readlinkSync, realpathSync } from 'node:fs';
import { hasCode } from '../has-code.js';

export interface ProcessState {
  /** Name of the program; `null` where the system does not tell. */
  readonly name: string | null;
  /** Changes when the system gives the number to another process; `null` where the system does not tell. */
  readonly born: string | null;
}

/** `null` when no such process lives (a zombie does not). */
export function processState(pid: number): ProcessState | null {
  if (!answers(pid)) return null;
  let stat: string;
  try {
    stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
  } catch {
    return answers(pid) ? { name: null, born: null } : null;
  }
  const close = stat.lastIndexOf(')');
  const rest = stat.slice(close + 2).split(' ');
  if (rest[0] === 'Z' || rest[0] === 'X') return null;
  return { name: stat.slice(stat.indexOf('(') + 1, close), born: rest[19] ?? null };
}

/** Processes of PostgreSQL that work in `dataDir` (their working directory is the data directory). Empty where /proc is missing. */
export function processesIn(dataDir: string): number[] {
  const directory = realpathSync(dataDir);
  return numbersInProc().filter((pid) => {
    try {
      return readlinkSync(`/proc/${String(pid)}/cwd`) === directory && processState(pid)?.name === 'postgres';
    } catch {
      return false;
    }
  });
}

function numbersInProc(): number[] {
  try {
    return readdirSync('/proc').filter((entry) => /^\d+$/.test(entry)).map(Number);
  } catch {
    return [];
  }
}

function answers(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return hasCode(error, 'EPERM');
  }
}
