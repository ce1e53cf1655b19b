import { drawByHash, drawProportional, drawSystematic, frameHash, frameLine, substituteUnits } from '@overread/domain/sampling';
import { isRefusal, type Result } from '@overread/domain/statistics';
import type { Inputs } from '@overread/schema';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type DrawToReproduce, shellQuote } from './recipe-step.js';
import { reproduceCommands } from './reproduce-commands.js';

const given = <T>(result: Result<T>): T => {
  if (isRefusal(result)) throw new Error(result.error);
  return result;
};
const seed = "o'clock $HOME `id` 7";
const draw = (method: Inputs.PlanMethod, more: Partial<DrawToReproduce>): DrawToReproduce => ({ id: 'draw-1', seed, frameHash: '', method, strata: [], substitutions: [], ...more });

describe('the commands of a draw’s page', () => {
  let folder = '';
  const sh = (command: string): string => execFileSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8' });
  /** Runs the steps between the frame and the comparison; what the sample holds, and what the last step printed. */
  const run = (lines: readonly string[], what: DrawToReproduce): { readonly sample: string[]; readonly printed: string } => {
    writeFileSync(path.join(folder, 'frame.tsv'), lines.map((line) => `${line}\n`).join(''));
    const printed = reproduceCommands(what).slice(2, -1).map(({ command }) => sh(command)).join('');
    return { sample: readFileSync(path.join(folder, 'sample.txt'), 'utf8').trim().split('\n'), printed };
  };

  beforeAll(() => { folder = mkdtempSync(path.join(tmpdir(), 'overread-reproduce-')); });
  afterAll(() => { rmSync(folder, { recursive: true }); });

  const frame = Array.from({ length: 60 }, (_, at) => ({ key: `N:${1000 + at}`, stratum: ['IP', "ED it's", 'same day'][at % 3] ?? '' }));
  const strata = [{ stratum: "ED it's", selected: 4 }, { stratum: 'IP', selected: 7 }, { stratum: 'same day', selected: 0 }];
  const shuffled = [...frame].reverse().map(frameLine);
  const expected = strata.flatMap(({ stratum, selected }) => given(drawByHash({ seed, ids: frame.filter((unit) => unit.stratum === stratum).map((unit) => unit.key), n: selected })).selected).sort();

  test('give the frame hash in any shell', () => {
    const hash = frameHash(frame.map(frameLine));
    run(shuffled, draw('STRATIFIED', { strata }));
    expect(sh(reproduceCommands(draw('STRATIFIED', { frameHash: hash }))[1]?.command ?? '').split(' ')[0]).toBe(hash);
  });

  test('by tickets: give the charts that the draw gives, whatever seed and strata are called', () => {
    expect(run(shuffled, draw('STRATIFIED', { strata })).sample).toEqual(expected);
    expect(expected).toHaveLength(11);
  });

  test('substitutes are the next tickets, one after the other, and none where the stratum has no more', () => {
    const replaced = expected.filter((key) => frame.find((unit) => unit.key === key)?.stratum === 'IP').slice(0, 2);
    const { log } = given(substituteUnits({ seed, frame, strata, substitutions: replaced.map((key) => ({ key, reason: 'record missing' })) }));
    expect(run(shuffled, draw('STRATIFIED', { strata, substitutions: replaced.map((unitKey) => ({ unitKey })) })).printed).toBe(log.map((each) => `${each.key}\t${each.replacedBy ?? ''}\n`).join(''));
    const few = frame.slice(0, 3);
    expect(run(few.map(frameLine), draw('ALL', { strata: few.map(({ stratum }) => ({ stratum, selected: 1 })), substitutions: [{ unitKey: 'N:1000' }] })).printed).toBe('N:1000\t\n');
  });

  test.each([[60, 7], [61, 10], [5, 5], [1, 1], [60, 60]])('systematic: every so many-th of %d, %d in all', (N, n) => {
    const units = Array.from({ length: N }, (_, at) => ({ key: `N:${1000 + at}`, order: at % 4 === 0 ? '' : `2026-10-${String(1 + (at % 28)).padStart(2, '0')}` }));
    const { selected } = given(drawSystematic({ seed, units, n }));
    expect(run([...units].reverse().map(({ key, order }) => `${key}\tall\t${order}`), draw('SYSTEMATIC', { strata: [{ stratum: 'all', selected: n }] })).sample).toEqual([...selected].sort());
  });

  test.each<readonly ['PROPORTIONAL_TO_SIZE' | 'RISK_WEIGHTED', number, (at: number) => number]>([
    ['PROPORTIONAL_TO_SIZE', 12, (at) => (at % 17 === 0 ? 90_000_000 : 1000 + 37 * at)],
    ['PROPORTIONAL_TO_SIZE', 3, (at) => 10 ** (at % 9)],
    ['PROPORTIONAL_TO_SIZE', 60, (at) => 1 + at],
    ['RISK_WEIGHTED', 20, () => 10_000],
    ['RISK_WEIGHTED', 20, (at) => 2500 + 40_000 * (at % 3)],
  ])('%s: %d charts by steps along their sizes', (method, n, sizeAt) => {
    const units = Array.from({ length: 60 }, (_, at) => ({ key: `N:${1000 + at}`, size: sizeAt(at) }));
    const { selected } = given(drawProportional({ seed, units, n }));
    expect(run([...units].reverse().map(({ key, size }) => `${key}\tall\t${size}`), draw(method, { strata: [{ stratum: 'all', selected: n }] })).sample).toEqual(selected.map(({ key }) => key).sort());
  });

  test('a quoted text is one word of the shell', () => {
    expect(sh(`printf '%s' ${shellQuote(seed)}`)).toBe(seed);
  });
});
