import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** The command as people run it. */
export const overreadBin = join(__dirname, '../../../../apps/api/bin/overread.mjs');

export interface CommandOutcome {
  /** 0 ok · 1 failed · 2 usage · 3 rows rejected · 4 auth · 5 conflict. */
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `overread …` to its end, whatever it comes to. */
export const runOverread = (env: NodeJS.ProcessEnv, ...args: readonly string[]): Promise<CommandOutcome> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [overreadBin, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    const said = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (said.stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said.stderr += text));
    child.on('error', reject);
    child.on('close', (code) => { resolve({ code: code ?? 1, ...said }); });
  });
