import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importCharts, someCharts, startOverread, type ChartRow, type OverreadUnderTest } from '@overread/testing';

interface Value { readonly metric: string; readonly value: number | null; readonly numerator: number | null; readonly denominator: number | null; readonly n: number | null; readonly asAudited: number | null; readonly interval: { readonly lower: number; readonly upper: number; readonly method: string } | null }
interface Table { readonly total: { readonly values: readonly Value[] }; readonly rows: readonly { readonly code: string; readonly values: readonly Value[] }[] }

// C1 coded 60 charts and is right in all; C2 coded 20 and is wrong in each.
const right = someCharts(60, 'NORTH', ['C1']);
const wrong = someCharts(20, 'SOUTH', ['C2']);

/** Another reviewer's lists: C1's codes as they are, C2's without the last one. */
const reviewFile = (rows: readonly ChartRow[]): string =>
  ['Account Number,Seq,System,Code,POA', ...rows.flatMap(({ account, coder, dx }) => (coder === 'C1' ? dx : dx.slice(0, -1)).map((code, seq) => `${account},${seq + 1},ICD-10-CM,${code},Y`))].join('\n');

describe('accuracy of charts drawn with unequal chances', () => {
  let overread: OverreadUnderTest;
  const json = async <Answer>(...args: readonly string[]): Promise<Answer> => {
    const outcome = await overread.run(...args, '--json');
    if (outcome.code !== 0) throw new Error(`${args.join(' ')}: ${outcome.stderr}`);
    return JSON.parse(outcome.stdout) as Answer;
  };
  const drawn = async (...options: readonly string[]): Promise<string> => {
    const plan = await json<{ id: string }>('plan', 'create', ...options);
    const draw = await json<{ id: string; selected: readonly string[] }>('draw', plan.id);
    const folder = await mkdtemp(join(tmpdir(), 'overread-weighted-'));
    await writeFile(join(folder, 'reviews.csv'), reviewFile([...right, ...wrong].filter(({ facility, account }) => draw.selected.includes(`${facility}:${account}`))));
    await json('import', 'second-reviews', join(folder, 'reviews.csv'), '--draw', draw.id);
    await rm(folder, { recursive: true });
    return draw.id;
  };
  const figures = (...options: readonly string[]): Promise<Table> => json<Table>('metrics', '--by', 'coder', '--metric', 'record-over-record,code-over-code,chart-mean', ...options);
  const table = (draw: string): Promise<Table> => figures('--draw', draw);

  beforeAll(async () => {
    overread = await startOverread();
    await importCharts(overread, [...right, ...wrong]);
  }, 120_000);
  afterAll(() => overread.stop());

  test('charts of two frames are not counted with both', async () => {
    await drawn('--name', 'Two each', '--method', 'quota', '--per-coder', '2');
    await drawn('--name', 'Five of the south', '--method', 'simple', '--n', '5', '--facility', 'SOUTH');
    const { total } = await figures();
    expect(total.values[0]).toMatchObject({ numerator: 2, denominator: 9, asAudited: 2 / 9 });
    // C1: 2 of 60, by the quota alone. C2: 2 of 20 by the quota, or 5 of the other 18: 7 charts stand for 7 ÷ (1 − 18/20 · 13/18) ≈ 20.
    const [one, two] = [60, 7 / (1 - (18 / 20) * (13 / 18))];
    expect(two).toBeCloseTo(20, 9);
    expect(total.values[0]?.value).toBeCloseTo(one / (one + two), 9);
  }, 120_000);

  test('a quota of ten each counts every coder by what they coded', async () => {
    const { total, rows } = await table(await drawn('--include-audited', '--name', 'Ten each', '--method', 'quota', '--per-coder', '10'));
    const [records] = total.values;
    expect(records).toMatchObject({ numerator: 10, denominator: 20, n: 20, asAudited: 0.5, interval: { method: 'korn-graubard' } });
    // 60 of C1 stand for 60 right ones, 20 of C2 for 20 wrong ones.
    expect(records?.value).toBeCloseTo(60 / 80, 12);
    expect(rows.map(({ code, values: [own] }) => [code, own?.value, own?.asAudited])).toEqual([['C1', 1, null], ['C2', 0, null]]);
  }, 120_000);

  test('where all had the same chance nothing is weighted, and the frame of one draw makes the limits exact', async () => {
    const { total } = await table(await drawn('--include-audited', '--name', 'Half', '--method', 'simple', '--percent', '50'));
    const [records, codes, mean] = total.values;
    expect(records).toMatchObject({ denominator: 40, n: 40, asAudited: null, interval: { method: 'hypergeometric' } });
    expect(records?.value).toBe((records?.numerator ?? 0) / 40);
    expect(codes).toMatchObject({ asAudited: null, interval: { method: 'korn-graubard' } });
    expect(mean?.value).toBeCloseTo(1, 12);
  }, 120_000);

  test('a frame audited whole has no sampling error', async () => {
    const { total } = await table(await drawn('--include-audited', '--name', 'All', '--method', 'all'));
    expect(total.values[0]).toMatchObject({ value: 60 / 80, interval: { lower: 60 / 80, upper: 60 / 80, method: 'hypergeometric' } });
  }, 120_000);
});
