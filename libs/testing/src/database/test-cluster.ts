// The process that holds the test cluster: node --import tools/dev/source.mjs test-cluster.ts
// Says on stdout where it is, one line of JSON, and takes everything away again when its stdin ends: so it goes also when Jest is killed.
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Client } from 'pg';
import type * as platform from '@overread/api-platform';
import type { TestCluster } from './test-cluster-facts.js';

type Platform = typeof platform;
type Migration = Parameters<Platform['migrate']>[1][number];

const stages = resolve(import.meta.dirname, '../../../api');
const source = <T>(path: string) => import(pathToFileURL(path).href) as Promise<T>;

const prefix = `overread_test_${String(process.pid)}`;
const home = await mkdtemp(join(tmpdir(), 'overread-test-'));
const { openDatabase } = await source<Pick<Platform, 'openDatabase'>>(join(stages, 'platform/src/database/open-database.ts'));
const { migrate } = await source<Pick<Platform, 'migrate'>>(join(stages, 'platform/src/migrate.ts'));
const server = await openDatabase({ home, settings: { fsync: 'off', full_page_writes: 'off', shared_buffers: '256MB' } });
const on = (url: string, database: string) => Object.assign(new URL(url), { pathname: `/${database}` }).href;

let ending: Promise<void> | undefined;
const end = (code: number) => (ending ??= tidy().then(() => process.exit(code)));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void end(0));
process.stdin.on('end', () => void end(0)).resume();

try {
  const template = `${prefix}_template`;
  await asOwner(`create database ${template}`);
  await migrate(on(server.ownerUrl, template), await migrationsOnDisk());
  const facts: TestCluster = { ownerUrl: server.ownerUrl, runtimeUrl: server.runtimeUrl, template, prefix };
  process.stdout.write(`${JSON.stringify(facts)}\n`);
} catch (error) {
  console.error('The template of the test databases could not be made:', error);
  await end(1);
}

/** Every class with `up` below a stage's migrations folder; their names carry their order. */
async function migrationsOnDisk(): Promise<Migration[]> {
  const files = (await readdir(stages, { recursive: true })).filter((path) => /^\w+\/src\/migrations\/[\w-]+\.ts$/.test(path) && !path.endsWith('.spec.ts'));
  const modules = await Promise.all(files.sort().map((path) => source<Record<string, unknown>>(join(stages, path))));
  return modules.flatMap((module) => Object.values(module)).filter((value): value is Migration => typeof value === 'function' && typeof (value.prototype as { up?: unknown } | undefined)?.up === 'function');
}

async function tidy(): Promise<void> {
  const { rows } = await asOwner(`select datname as name from pg_database where datname like '${prefix}%'`);
  for (const { name } of rows as { name: string }[]) await asOwner(`drop database if exists ${name} with (force)`);
  await server.close({ stop: true });
  await rm(home, { recursive: true, force: true });
}

async function asOwner(statement: string) {
  const client = new Client({ connectionString: server.ownerUrl });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await client.query(statement);
  } finally {
    await client.end();
  }
}
