import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import { assertRuntimeRole } from './assert-runtime-role.js';
import type { DatabaseHandle } from './database-handle.js';
import { readPostmaster } from './embedded/postmaster-file.js';
import { processState } from './embedded/process-state.js';
import { openDatabase } from './open-database.js';

const root = resolve(__dirname, '../../../../..');
let home: string;
let open: DatabaseHandle[];

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'overread-spec-'));
  open = [];
});

afterEach(async () => {
  for (const handle of open.reverse()) await handle.close({ stop: true });
  await rm(home, { recursive: true, force: true });
});

const start = async (options: { supervise?: boolean; log?: (line: string) => void } = {}) => {
  const handle = await openDatabase({ home, env: {}, settings: { fsync: 'off' }, ...options });
  open.push(handle);
  return handle;
};

const dataDir = () => join(home, 'database', 'data');
const serverPid = async () => (await readPostmaster(dataDir()))?.pid ?? 0;
const alive = (pid: number) => processState(pid) !== null;

async function ask<T>(url: string, question: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await question(client);
  } finally {
    await client.end();
  }
}

/** A process of its own that opens the database and stays. */
async function otherProcess(): Promise<ChildProcess> {
  const module = pathToFileURL(join(__dirname, 'open-database.ts')).href;
  const code = `const { openDatabase } = await import(${JSON.stringify(module)}); await openDatabase({ home: ${JSON.stringify(home)}, env: {}, settings: { fsync: 'off' } }); console.log('open'); setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--import', pathToFileURL(join(root, 'tools/dev/source.mjs')).href, '--input-type=module', '-e', code], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  return child;
}

test('a first open makes a database for two roles; the runtime role is held by row-level security', async () => {
  const { ownerUrl, runtimeUrl, embedded } = await start();
  expect(embedded).toBe(true);
  await ask(ownerUrl, async (owner) => {
    const { rows } = await owner.query(`select current_setting('TimeZone') as zone, current_setting('jit') as jit, current_setting('server_encoding') as encoding, current_setting('listen_addresses') as listens`);
    expect(rows).toEqual([{ zone: 'UTC', jit: 'off', encoding: 'UTF8', listens: '127.0.0.1' }]);
    await expect(assertRuntimeRole(owner)).rejects.toThrow('superuser');
    await owner.query('create table chart (id int)');
  });
  await ask(runtimeUrl, async (runtime) => {
    await expect(assertRuntimeRole(runtime)).resolves.toBeUndefined();
    await expect(runtime.query('select from chart')).rejects.toThrow('permission denied');
  });
  await ask(ownerUrl, (owner) => owner.query('alter table chart owner to overread_app'));
  await ask(runtimeUrl, (runtime) => expect(assertRuntimeRole(runtime)).rejects.toThrow('owns chart'));
  expect((await stat(join(home, 'database', 'connection.json'))).mode & 0o777).toBe(0o600);
});

test('a second open adopts the server, and the first to close leaves it to the second', async () => {
  const first = await start();
  const pid = await serverPid();
  const second = await start();
  expect(second.ownerUrl).toBe(first.ownerUrl);
  await first.close();
  expect(await serverPid()).toBe(pid);
  await second.close({ stop: true });
  expect(alive(pid)).toBe(false);
});

test('two processes at once: one starts the server, the other adopts it', async () => {
  const [one, other] = await Promise.all([otherProcess(), otherProcess(), start()]);
  one.kill('SIGKILL');
  other.kill('SIGKILL');
  expect((await readFile(join(home, 'database', 'server.log'), 'utf8')).match(/ready to accept connections/g)).toHaveLength(1);
});

test('rows survive when the process that started the server is killed, and the next adopts it', async () => {
  const parent = await otherProcess();
  const pid = await serverPid();
  parent.kill('SIGKILL');
  await once(parent, 'exit');
  const next = await start();
  expect(await serverPid()).toBe(pid);
  await next.close();
  expect(alive(pid)).toBe(true);
  await start();
});

test('a server that was killed in the middle of a query is started again and its committed rows are there', async () => {
  const first = await start();
  await ask(first.ownerUrl, (owner) => owner.query('create table kept as select 1 as id'));
  const busy = new Client({ connectionString: first.ownerUrl });
  busy.on('error', () => undefined);
  await busy.connect();
  const lost = expect(busy.query('select count(*) from generate_series(1, 4000000000::bigint)')).rejects.toThrow('terminated');
  await delay(100);
  process.kill(await serverPid(), 'SIGKILL');
  const next = await start();
  expect(await ask(next.ownerUrl, async (owner) => (await owner.query('select id from kept')).rows)).toEqual([{ id: 1 }]);
  await lost;
});

test('under supervision a killed server comes back on the same address by itself', async () => {
  const told: string[] = [];
  const { ownerUrl } = await start({ supervise: true, log: (line) => told.push(line) });
  process.kill(await serverPid(), 'SIGKILL');
  for (let tries = 0; !told.includes('the database is back') && tries < 200; tries += 1) await delay(50);
  expect(await ask(ownerUrl, async (owner) => (await owner.query('select 1 as up')).rows)).toEqual([{ up: 1 }]);
});

test('what a crash left behind is no obstacle: half an initdb, the lock of a dead process, its pid file', async () => {
  const database = join(home, 'database');
  await mkdir(join(database, 'data.init-4'), { recursive: true });
  await writeFile(join(database, 'data.init-4', 'PG_VERSION'), '18');
  await writeFile(join(database, 'start.lock'), '4194999 1');
  await start();
  const pid = await serverPid();
  await open.pop()?.close({ stop: true });
  expect(alive(pid)).toBe(false);
  await writeFile(join(dataDir(), 'postmaster.pid'), `${String(process.pid)}\n${dataDir()}\n1\n1\n\n127.0.0.1\n\nready\n`);
  await start();
  expect(await serverPid()).not.toBe(process.pid);
  expect((await readdir(database)).sort()).toEqual(['connection.json', 'data', 'server.log']);
});

test('a home that only its owner may enter works, also for root, whose server runs under another account', async () => {
  await chmod(home, 0o700);
  await start();
  expect((await stat(home)).mode & 0o007).toBe(0);
  expect((await stat(dataDir())).uid).not.toBe(0);
});

test('the log of the server holds no value of a row that it refused', async () => {
  const { ownerUrl } = await start();
  await ask(ownerUrl, async (owner) => {
    await owner.query('create table account (number text primary key)');
    await owner.query(`insert into account values ('SECRET-7')`);
    await expect(owner.query(`insert into account values ('SECRET-7')`)).rejects.toThrow('duplicate key');
  });
  expect(await readFile(join(home, 'database', 'server.log'), 'utf8')).not.toContain('SECRET-7');
});
