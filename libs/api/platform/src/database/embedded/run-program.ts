import { spawn } from 'node:child_process';
import type { Account } from './account.js';

export interface Ran {
  /** Exit code; -1 when it was killed or could not be started. */
  readonly code: number;
  /** Standard output, then standard error. */
  readonly output: string;
}

/** An environment in which messages are in English, times in UTC, and no PG… variable leads the programs astray. */
export const plainEnvironment: NodeJS.ProcessEnv = { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };

/** How to start a program of PostgreSQL under `account`, from a directory that everybody can enter. */
export const underAccount = (account: Account | null) => ({ cwd: '/', env: plainEnvironment, ...(account ? { uid: account.uid, gid: account.gid } : {}) });

/** Runs a program of PostgreSQL to its end and never throws: a program that cannot be started answers with code -1. */
export function runProgram(program: string, args: readonly string[], account: Account | null): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { ...underAccount(account), stdio: ['ignore', 'pipe', 'pipe'] });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', (error) => { resolve({ code: -1, output: error.message }); });
    child.on('close', (code) => { resolve({ code: code ?? -1, output: Buffer.concat([...out, ...err]).toString('utf8').trim() }); });
  });
}
