import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestDatabase, type TestDatabase } from '../database/index.js';
import { overreadEnv } from './overread-env.js';
import { overreadBin, runOverread, type CommandOutcome } from './run-overread.js';

export interface OverreadUnderTest {
  /** Where it listens, `http://localhost:41234`. */
  readonly address: string;
  readonly database: TestDatabase;
  /** Runs the command line on the same database. */
  readonly run: (...args: readonly string[]) => Promise<CommandOutcome>;
  readonly stop: () => Promise<void>;
}

/** How long a start may take before the test says so, in milliseconds. */
const patience = 60_000;

/** A real server process on a database of its own. */
export const startOverread = async (): Promise<OverreadUnderTest> => {
  const database = await createTestDatabase();
  const home = await mkdtemp(join(tmpdir(), 'overread-home-'));
  const env = overreadEnv(database, home);
  const child = spawn(process.execPath, [overreadBin, 'up'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const orphan = (): void => { child.kill('SIGKILL'); };
  process.once('exit', orphan);
  const stop = async (): Promise<void> => {
    await end(child);
    process.removeListener('exit', orphan);
    await database.drop();
    await rm(home, { recursive: true, force: true });
  };
  try {
    return { address: await addressOf(child), database, run: (...args) => runOverread(env, ...args), stop };
  } catch (error) {
    await stop();
    throw error;
  }
};

const addressOf = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = '';
    const timer = setTimeout(() => { reject(new Error(`The server did not start in ${patience / 1000} s. It said:\n${said}`)); }, patience);
    const hear = (text: Buffer): void => {
      said += text.toString('utf8');
      const address = /Overread is at (http:\S+)/.exec(said)?.[1];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.on('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`The server ended with code ${String(code)} before it listened. It said:\n${said}`));
    });
  });

const end = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  await gone;
};
