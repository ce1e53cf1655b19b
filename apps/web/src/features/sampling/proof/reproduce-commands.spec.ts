import { drawByHash, frameHash, frameLine } from '@overread/domain/sampling';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { reproduceCommands, shellQuote } from './reproduce-commands.js';

const frame = Array.from({ length: 60 }, (_, at) => ({ key: `N:${1000 + at}`, stratum: ['IP', "ED it's", 'same day'][at % 3] ?? '' }));
const wanted = [{ stratum: "ED it's", selected: 4 }, { stratum: 'IP', selected: 7 }, { stratum: 'same day', selected: 0 }];
const seed = "o'clock $HOME `id` 7";
const hash = frameHash(frame.map(frameLine));

const expected = wanted.flatMap(({ stratum, selected }) => {
  const drawn = drawByHash({ seed, ids: frame.filter((unit) => unit.stratum === stratum).map((unit) => unit.key), n: selected });
  return 'selected' in drawn ? drawn.selected : [];
}).sort();

describe('the commands of a draw’s page', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'overread-reproduce-'));
  const sh = (command: string): string => execFileSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8' });
  const [, checkFrame, tickets, take] = reproduceCommands({ id: 'draw-1', seed, frameHash: hash, strata: wanted });

  beforeAll(() => { writeFileSync(path.join(folder, 'frame.tsv'), [...frame].reverse().map((unit) => `${frameLine(unit)}\n`).join('')); });
  afterAll(() => { rmSync(folder, { recursive: true }); });

  test('give the frame hash in any shell', () => {
    expect(sh(checkFrame?.command ?? '').split(' ')[0]).toBe(hash);
  });

  test('give the charts that the draw gives, whatever seed and strata are called', () => {
    sh(tickets?.command ?? '');
    sh(take?.command ?? '');
    expect(readFileSync(path.join(folder, 'sample.txt'), 'utf8').trim().split('\n')).toEqual(expected);
    expect(expected).toHaveLength(11);
  });

  test('a quoted text is one word of the shell', () => {
    expect(sh(`printf '%s' ${shellQuote(seed)}`)).toBe(seed);
  });
});
