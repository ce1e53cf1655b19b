import { prepareCusum } from './cusum.js';
import { type EwmaInput, prepareEwma } from './ewma.js';

const day = (date: number): string => new Date(Date.UTC(2026, 0, date)).toISOString().slice(0, 10);
const week = (at: number, right: number | null, judged = 100): EwmaInput['points'][number] => ({
  periodStart: day(5 + 7 * at), periodEnd: day(11 + 7 * at), complete: true,
  reading: right === null ? { value: null, numerator: null, denominator: null, n: null } : { value: right / judged, numerator: right, denominator: judged, n: 20 },
});
const input = (points: EwmaInput['points']): EwmaInput => ({ name: 'Accuracy', grain: 'week', judged: 'codes', points });
const around = (level: number, from: number, length: number) => Array.from({ length }, (_, at) => week(from + at, level + (at % 2 === 0 ? 1 : -1)));
const fallen = [...around(95, 0, 24), ...around(92, 24, 12)];

test('EWMA: a small fall that lasts is a signal in state, words, summary and table', () => {
  const prepared = prepareEwma(input(fallen));
  expect(prepared.points.at(-1)).toMatchObject({ state: 'below', words: expect.stringMatching(/average −\d\.\d\d\u00a0σ, limits .*signal: below the lower limit; the week itself 91\.0\u00a0%, z −/) });
  expect(prepared.summary).toMatch(/signals?(, the last)?: .*below the lower limit\./);
  expect(prepared.note).toContain('λ = 0.2, L = 3');
  expect(prepared.table.rows.at(-1)?.at(-1)).toBe('signal: below the lower limit');
  expect(prepared.axis.ticks.some(({ label }) => label.endsWith('σ'))).toBe(true);
});

test('CUSUM: the same fall is told with about when it began', () => {
  const prepared = prepareCusum(input(fallen));
  expect(prepared.points.at(-1)).toMatchObject({ state: 'below', words: expect.stringMatching(/signal: sum below the centre beyond 5 σ, since about Jun (15|22|29)/) });
  expect(prepared.points.at(-1)?.minus).toBeLessThan(-5);
  expect(prepared.summary).toMatch(/1 signal: \w+ \d+ to Sep 7, sum below the centre beyond 5 σ, since about Jun (15|22|29)\./);
  expect(prepared.note).toContain('k = 0.5, signal beyond h = 5');
  expect(prepared.limits).toEqual([5, -5]);
});

test.each([['EWMA', prepareEwma], ['CUSUM', prepareCusum]] as const)('%s: each phase begins anew, and a change that explains the fall leaves no signal', (_, prepare) => {
  const prepared = prepare({ ...input(fallen), annotations: [{ key: 'c', day: day(5 + 7 * 24), kind: 'policy', words: 'Stricter query rule', where: null, cuts: true }] });
  expect(prepared.summary).toContain('2 phases: 95.0\u00a0% (24 weeks), 92.0\u00a0% from Jun 22 (12 weeks). No signal');
  expect(prepared.note).toMatch(/begins? anew with each phase/);
  expect(prepared.marks).toHaveLength(1);
  expect(prepared.table.columns.at(-1)?.label).toBe('Phase');
});

test.each([['EWMA', prepareEwma], ['CUSUM', prepareCusum]] as const)('%s: gaps, one week alone, nothing at all, weeks that do not differ', (name, prepare) => {
  expect(prepare(input([week(0, 90), week(1, null)])).summary).toMatch(new RegExp(`^An? ${name} takes at least two measured weeks\\.$`));
  expect(prepare(input([week(0, null)])).summary).toBe('Accuracy was not measured in this range.');
  expect(prepare(input([week(0, 90), week(1, null), week(2, 94)])).points.map(({ state }) => state)).toEqual(['quiet', 'gap', 'quiet']);
  expect(prepare(input([week(0, 90), week(1, 90)])).note).toBe('Every period is the same: there is nothing to signal.');
});
