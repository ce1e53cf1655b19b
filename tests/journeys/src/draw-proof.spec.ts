import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addUser, importCharts, someCharts, startOverread, type ChartRow, type OverreadUnderTest, type TestClient } from '@overread/testing';
import { Client } from 'pg';

interface Drawn { readonly id: string; readonly seed: string; readonly frameHash: string; readonly selected: readonly string[] }
interface Verification { readonly holds: boolean; readonly checks: readonly { readonly name: string; readonly holds: boolean; readonly detail: string }[] }

/** The shell commands of the page for outsiders, by the heading that they stand under. */
const recipes = new Map(readFileSync(join(__dirname, '../../../docs/reproduce-a-draw.md'), 'utf8').split(/^#+ /m).map((section) => [section.split('\n')[0] ?? '', /```sh\n([\s\S]*?)```/.exec(section)?.[1] ?? '']));
const recipe = (heading: string): string => {
  const command = recipes.get(heading);
  if (command === undefined || command === '') throw new Error(`the page has no commands under “${heading}”`);
  return command;
};
const byTickets = 'By tickets: simple, stratified, quota, discovery, focused and all';
const bySize = 'Proportional to size, and risk-weighted';

/** Charges of many sizes: some so large that they are certain, every tenth chart without any. */
const priced = (row: ChartRow, at: number): ChartRow => (at % 10 === 9 ? row : { ...row, charges: at % 13 === 0 ? '250000.00' : `${400 + 137 * at}.${String(at % 100).padStart(2, '0')}` });

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
    await importCharts(overread, [...someCharts(40, 'NORTH', ['C1', 'C2', 'C3']), ...someCharts(20, 'SOUTH', ['C4'])].map(priced));
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

  // Each starts the command line and a shell that hashes chart by chart.
  const slow = 180_000;
  describe('an outsider redoes it with coreutils, as the page says', () => {
    let folder = '';
    let manager: TestClient;
    const sh = (script: string): string => execFileSync('sh', ['-euc', script], { cwd: folder, encoding: 'utf8' });
    const seed = "board's 2026";
    const seeded = (command: string): string => command.replace("SEED='…'", `SEED='${seed.replaceAll("'", `'\\''`)}'`);
    const sampled = (): string[] => readFileSync(join(folder, 'sample.txt'), 'utf8').trim().split('\n');
    const drawn = async (method: string, parameters: Record<string, unknown>): Promise<Drawn> => {
      const input = { name: `${method} ${JSON.stringify(parameters)}`, filter: {}, method, excludeAlreadyAudited: false, auditorIds: [], ...parameters };
      const { createPlan } = await manager.ask<{ createPlan: { id: string } }>('mutation ($input: PlanInput!) { createPlan(input: $input) { ... on Plan { id } } }', { input });
      const { lockDraw } = await manager.ask<{ lockDraw: Drawn }>('mutation ($input: DrawInput!) { lockDraw(input: $input) { ... on Draw { id seed frameHash } } }', { input: { planId: createPlan.id, seed } });
      const { drawUnits } = await manager.ask<{ drawUnits: { edges: readonly { node: { unitKey: string } }[] } }>('query ($id: UUID!) { drawUnits(drawId: $id, selected: true, first: 100) { edges { node { unitKey } } } }', { id: lockDraw.id });
      writeFileSync(join(folder, 'frame.tsv'), (await overread.run('sample', 'frame', lockDraw.id)).stdout);
      expect(sh(recipe('The frame is the one that was drawn from')).slice(0, 64)).toBe(lockDraw.frameHash);
      sh(seeded(recipe('The tickets come from the seed')));
      return { ...lockDraw, selected: drawUnits.edges.map(({ node }) => node.unitKey) };
    };
    /** How many were taken of each stratum, as the page wants them. */
    const sizes = ({ selected }: Drawn): string => {
      const counts = new Map<string, number>();
      for (const line of readFileSync(join(folder, 'frame.tsv'), 'utf8').trim().split('\n')) {
        const [key = '', stratum = ''] = line.split('\t');
        if (selected.includes(key)) counts.set(stratum, (counts.get(stratum) ?? 0) + 1);
      }
      return [...counts].map(([stratum, selected]) => `'${stratum}' ${selected}`).join(' ');
    };

    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'overread-recipe-'));
      manager = await addUser(overread, 'manager', { role: 'manager' });
    });
    afterAll(() => { rmSync(folder, { recursive: true }); });

    test.each([
      ['simple', 'SIMPLE', { n: 30 }],
      ['stratified', 'STRATIFIED', { n: 21, stratifyBy: 'FACILITY', allocation: 'EQUAL' }],
      ['quota', 'QUOTA', { perCoder: 4 }],
      ['discovery', 'DISCOVERY', { n: 20, discoveryN: 5, expandWhen: 'CHARTS', expandAt: 0 }],
      ['all', 'ALL', {}],
    ])('%s', async (_, method, parameters) => {
      const made = await drawn(method, parameters);
      sh(recipe(byTickets).replace('all 30', sizes(made)));
      expect(sampled()).toEqual([...made.selected].sort());
    }, slow);

    test('a chart that cannot be audited, and its substitute too', async () => {
      const made = await drawn('STRATIFIED', { n: 10, stratifyBy: 'FACILITY' });
      sh(recipe(byTickets).replace('all 30', sizes(made)));
      const [one = ''] = made.selected;
      const { replacedBy: other } = await json<{ replacedBy: string }>('sample', 'substitute', made.id, one, '--reason', 'record missing');
      const { replacedBy: third } = await json<{ replacedBy: string }>('sample', 'substitute', made.id, other, '--reason', 'record sealed');
      expect(sh(recipe('Charts that could not be audited').replace("'FACILITY:ACCOUNT'", `'${one}' '${other}'`))).toBe(`${one}\t${other}\n${other}\t${third}\n`);
    }, slow);

    test.each([
      ['systematic by charges', 'Systematic', '7', 'SYSTEMATIC', { n: 7, orderBy: 'CHARGES' }],
      ['systematic by the day coded', 'Systematic', '60', 'SYSTEMATIC', { percent: 100, orderBy: 'CODED_ON' }],
      ['proportional to charges', bySize, '12', 'PROPORTIONAL_TO_SIZE', { n: 12, sizeBy: 'CHARGES' }],
      ['risk-weighted', bySize, '9', 'RISK_WEIGHTED', { n: 9, riskBy: ['CODER'] }],
    ])('%s', async (_, heading, n, method, parameters) => {
      const made = await drawn(method, parameters);
      sh(seeded(recipe(heading).replace('n=30', `n=${n}`)));
      expect(sampled()).toEqual([...made.selected].sort());
      expect(await faults(made.id)).toEqual([]);
    }, slow);
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
