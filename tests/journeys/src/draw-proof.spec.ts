import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importCharts, someCharts, startOverread, type OverreadUnderTest } from '@overread/testing';
import { Client } from 'pg';

interface Drawn { readonly id: string; readonly seed: string; readonly frameHash: string; readonly selected: readonly string[] }
interface Verification { readonly holds: boolean; readonly checks: readonly { readonly name: string; readonly holds: boolean; readonly detail: string }[] }

/** The shell commands of the page for outsiders, in order. */
const recipe = [...readFileSync(join(__dirname, '../../../docs/reproduce-a-draw.md'), 'utf8').matchAll(/```sh\n([\s\S]*?)```/g)].map((match) => (match[1] ?? '').replace(/^ {3}/gm, ''));

describe('the proof of a draw', () => {
  let overread: OverreadUnderTest;
  let plan: string;
  let draw: Drawn;
  /** What the draw and its extension took. */
  let taken: readonly string[];

  const json = async <Value>(...args: readonly string[]): Promise<Value> => JSON.parse((await overread.run(...args, '--json')).stdout) as Value;
  const faults = async (id: string): Promise<string[]> => (await json<Verification>('sample', 'verify', id)).checks.filter((check) => !check.holds).map((check) => check.name);
  /** Changes the database as its owner may, past every policy; `undo` puts it back. */
  const tampered = async (change: string, undo: string, look: () => Promise<void>): Promise<void> => {
    const client = new Client({ connectionString: overread.database.ownerUrl });
    await client.connect();
    await client.query('set row_security = off').catch(() => undefined);
    const run = async (statements: string): Promise<void> => { for (const statement of statements.split(';').filter((each) => each.trim() !== '')) await client.query(`select set_config('app.facilities', '*', false)`).then(() => client.query(statement)); };
    try {
      await run(change);
      await look();
    } finally {
      await run(undo);
      await client.end();
    }
  };

  beforeAll(async () => {
    overread = await startOverread();
    await importCharts(overread, [...someCharts(40, 'NORTH', ['C1', 'C2', 'C3']), ...someCharts(20, 'SOUTH', ['C4'])]);
    plan = (await json<{ id: string }>('plan', 'create', '--name', 'Thirty', '--method', 'simple', '--n', '30')).id;
    draw = await json<Drawn>('draw', plan, '--seed', 'board of 2026');
  }, 120_000);
  afterAll(() => overread.stop());

  test('the same seed over the same charts is the same draw, and an extension keeps what is drawn', async () => {
    expect(await json<Drawn>('draw', plan, '--seed', 'board of 2026')).toMatchObject({ id: draw.id, selected: draw.selected });
    const more = await json<Drawn>('draw', plan, '--extend', draw.id, '--by', '5');
    expect(more.selected).toEqual(expect.arrayContaining([...draw.selected]));
    expect(more.selected).toHaveLength(35);
    taken = more.selected;
    expect(await faults(more.id)).toEqual([]);
  });

  test('charts that were drawn are left out of the next plan, unless it asks for them', async () => {
    const next = async (name: string, ...options: readonly string[]): Promise<number> => {
      const id = (await json<{ id: string }>('plan', 'create', '--name', name, '--method', 'all', ...options)).id;
      return (await json<Drawn>('draw', id)).selected.length;
    };
    expect([await next('Again', '--include-audited', '--facility', 'SOUTH'), await next('New ones', '--facility', 'NORTH')]).toEqual([20, 40 - taken.filter((key) => key.startsWith('NORTH')).length]);
  });

  test('an outsider redoes it with coreutils, as the page says', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'overread-recipe-'));
    try {
      const [, hash = '', tickets = '', sample = ''] = recipe;
      writeFileSync(join(folder, 'frame.tsv'), (await overread.run('sample', 'frame', draw.id)).stdout);
      const sh = (script: string): string => execFileSync('bash', ['--norc', '-euo', 'pipefail', '-c', script], { cwd: folder, encoding: 'utf8' });
      expect(sh(hash).slice(0, 64)).toBe(draw.frameHash);
      sh(tickets.replace("SEED='…'", "SEED='board of 2026'"));
      sh(sample.split('\n')[0] ?? '');
      expect(readFileSync(join(folder, 'sample.txt'), 'utf8').trim().split('\n')).toEqual([...draw.selected].sort());
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  const first = `(select unit_key from draw_unit where draw_id = '$' and selected order by unit_key limit 1)`;
  const last = `(select unit_key from draw_unit where draw_id = '$' and not selected order by unit_key limit 1)`;
  test.each([
    ['a chart swapped for another', `create temp table swap as select ${first} as one, ${last} as other; update draw_unit set selected = not selected where draw_id = '$' and unit_key in (select one from swap union select other from swap)`, `update draw_unit set selected = not selected where draw_id = '$' and unit_key in (select one from swap union select other from swap)`, ['selection', 'sampled charts']],
    ['the seed changed', `update draw set seed = 'another' where id = '$'`, `update draw set seed = 'board of 2026' where id = '$'`, ['tickets', 'selection']],
    ['a row of the frame removed', `create temp table gone as select * from draw_unit where draw_id = '$' and unit_key = ${last}; delete from draw_unit where draw_id = '$' and unit_key in (select unit_key from gone)`, 'insert into draw_unit select * from gone', ['counts', 'frame hash']],
  ])('%s is named', async (_, change, undo, names) => {
    const named = (text: string): string => text.replaceAll('$', draw.id);
    await tampered(named(change), named(undo), async () => {
      expect(await faults(draw.id)).toEqual(expect.arrayContaining(names));
      expect((await overread.run('sample', 'verify', draw.id)).code).toBe(1);
    });
    expect(await faults(draw.id)).toEqual([]);
  });
});
