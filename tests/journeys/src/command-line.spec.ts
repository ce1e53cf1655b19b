import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestDatabase, extracts, overreadEnv, plantedByCoder, runOverread, type TestDatabase, withExtracts, zones } from '@overread/testing';
import { figureOf, type FigureTable } from './figures.js';

withExtracts('the main job from the command line alone', () => {
  let database: TestDatabase;
  let home: string;
  let drawId: string;
  let planId: string;
  let figures: FigureTable;

  const json = async <Value>(...args: readonly string[]): Promise<Value> => {
    const outcome = await runOverread(overreadEnv(database, home), ...args, '--json');
    if (outcome.code !== 0) throw new Error(`overread ${args.join(' ')} ended with ${outcome.code}\n${outcome.stderr}\n${outcome.stdout.slice(0, 2_000)}`);
    return JSON.parse(outcome.stdout) as Value;
  };

  beforeAll(async () => {
    database = await createTestDatabase();
    home = await mkdtemp(join(tmpdir(), 'overread-home-'));
  });
  afterAll(async () => {
    await database.drop();
    await rm(home, { recursive: true, force: true });
  });

  test('charts, time log and queries come in without a rejected row', async () => {
    expect(await json('import', 'charts', extracts.charts, '--create-missing', ...zones)).toMatchObject({ rowsRead: 200, rowsAdded: 200, rowsRejected: 0, alreadyImported: false });
    expect(await json('import', 'time-log', extracts.timeLog)).toMatchObject({ rowsRead: 363, rowsAdded: 363, rowsRejected: 0 });
    expect(await json('import', 'queries', extracts.queries)).toMatchObject({ rowsRead: 41, rowsAdded: 41, rowsRejected: 0 });
  });

  test('the same file again changes nothing', async () => {
    expect(await json('import', 'charts', extracts.charts)).toMatchObject({ alreadyImported: true, rowsRead: 200, rowsAdded: 0, rowsUnchanged: 200 });
  });

  test('a plan of every chart is drawn whole, with its proof', async () => {
    planId = (await json<{ id: string }>('plan', 'create', '--name', 'Every chart', '--method', 'all')).id;
    const draw = await json<{ id: string; frameCount: number; selectedCount: number; frameHash: string; selected: string[] }>('draw', planId, '--seed', 'first half of 2026');
    drawId = draw.id;
    expect(draw).toMatchObject({ frameCount: 200, selectedCount: 200, frameHash: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown });
    expect(new Set(draw.selected).size).toBe(200);
    expect(await json('sample', 'verify', drawId)).toMatchObject({ holds: true });
  });

  test('another reviewer’s codes become audits', async () => {
    expect(await json('import', 'second-reviews', extracts.secondReviews, '--draw', drawId)).toMatchObject({ rowsRead: 2441, rowsRejected: 0 });
  });

  test('the figures equal what was planted, coder by coder', async () => {
    figures = await json<FigureTable>('metrics', '--by', 'coder');
    const found = new Map(figures.rows.map((row) => {
      const at = (metric: string): number => figureOf(row, metric).value ?? Number.NaN;
      return [row.code ?? '', {
        charts: at('audited-charts'), clean: at('clean-charts'), matched: at('dx-matched'), revised: at('dx-revised'), unsupported: at('dx-unsupported'),
        missed: at('dx-missed'), wrongPrincipal: at('wrong-principal'), poa: at('poa-errors'),
      }];
    }));
    expect(Object.fromEntries([...found].sort())).toEqual(Object.fromEntries([...plantedByCoder()].sort()));
  });

  test('every accuracy carries numerator, denominator, n and an interval around it', () => {
    for (const row of figures.rows) {
      for (const metric of ['code-over-code', 'net-of-over-coding', 'union', 'record-over-record', 'principal-accuracy', 'poa-accuracy']) {
        const { value, numerator, denominator, n, interval } = figureOf(row, metric);
        expect(value).toBeCloseTo((numerator ?? Number.NaN) / (denominator ?? Number.NaN), 12);
        expect(n).toBeGreaterThan(0);
        expect(interval?.lower).toBeLessThanOrEqual(value ?? Number.NaN);
        expect(interval?.upper).toBeGreaterThanOrEqual(value ?? Number.NaN);
      }
    }
  });

  test('volume, hours and turnaround are measured from the same files', () => {
    const at = (metric: string) => figureOf(figures.total, metric);
    expect(at('charts-coded').value).toBe(200);
    expect(at('queries').value).toBe(41);
    expect(at('assigned-to-coded-median').value).toBeGreaterThan(0);
    expect(at('assigned-to-coded-n').value).toBe(200);
    expect(at('standard-hours').value).toBeGreaterThan(0);
    expect(at('available-hours').value).toBeGreaterThan(0);
  });
});
