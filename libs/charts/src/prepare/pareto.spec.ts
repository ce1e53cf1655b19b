import fc from 'fast-check';
import { preparePareto } from './pareto.js';

const cause = (label: string, value: number) => ({ key: label.toLowerCase(), label, value });

test('the vital few are the shortest prefix that reaches 80 %', () => {
  const { bars, cutKey, summary } = preparePareto({ name: 'findings', unit: 'count', causes: [cause('Modifier', 41), cause('Specificity', 87), cause('Level', 120), cause('Unbundled', 12), cause('POA', 12), cause('Sequence', 28)] });
  expect(bars.map(({ label, vital }) => [label, vital])).toEqual([['Level', true], ['Specificity', true], ['Modifier', true], ['Sequence', false], ['POA', false], ['Unbundled', false]]);
  expect(cutKey).toBe('modifier');
  expect(summary).toBe('3 of 6 causes make 82.7\u00a0% of 300 findings. Largest: Level: 120, 40.0\u00a0% of all, 40.0\u00a0% with those above, of the vital few.');
});

const cases = [
  ['exactly 80 % is enough', [8, 2], [true, false]],
  ['four of five equals: exactly 80 %', [1, 1, 1, 1, 1], [true, true, true, true, false]],
  ['one cause', [7], [true]],
  ['a cause that never occurred is left out', [7, 0], [true]],
] as const;
test.each(cases)('%s', (_, values, expected) => {
  const { bars } = preparePareto({ name: 'findings', unit: 'count', causes: values.map((value, at) => cause(`C${at}`, value)) });
  expect(bars.map(({ vital }) => vital)).toEqual(expected);
});

test('nothing found', () => {
  expect(preparePareto({ name: 'findings', unit: 'count', causes: [] })).toMatchObject({ bars: [], cutKey: null, summary: 'No findings in this range.', note: null });
});

test('top N of M is said; the table has them all; the vital few are never cut', () => {
  const causes = Array.from({ length: 30 }, (_, at) => cause(`C${String(at).padStart(2, '0')}`, 10));
  const prepared = preparePareto({ name: 'findings', unit: 'count', causes, top: 5 });
  expect([prepared.bars.length, prepared.note, prepared.table.rows.length]).toEqual([24, 'Top 24 of 30; the others make 20.0\u00a0%.', 30]);
});

test('without the last of the vital few it is less than 80 %, with it at least that', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 40 }), (values) => {
    const { bars } = preparePareto({ name: 'findings', unit: 'count', causes: values.map((value, at) => cause(`C${at}`, value)), top: 40 });
    const vital = bars.filter((bar) => bar.vital);
    const last = vital.at(-1);
    expect(last?.cumulative).toBeGreaterThanOrEqual(0.8 - 1e-6);
    expect((last?.cumulative ?? 1) - (last?.share ?? 0)).toBeLessThan(0.8);
    expect(bars.at(-1)?.cumulative).toBeCloseTo(1, 9);
  }));
});
