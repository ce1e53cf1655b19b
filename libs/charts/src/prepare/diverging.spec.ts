import { prepareDiverging } from './diverging.js';

const input = {
  name: 'dollars by error type', unit: 'dollars', left: 'Under-coded', right: 'Over-coded',
  causes: [{ key: 'poa', label: 'POA', left: 0, right: 100 }, { key: 'spec', label: 'Specificity', left: 700, right: 200 }, { key: 'none', label: 'None', left: 0, right: 0 }],
} as const;

test('both sides from one zero, largest together first, the empty left out', () => {
  const { bars, cutKey } = prepareDiverging(input);
  expect(bars.map(({ key, left, right, vital }) => [key, left, right, vital])).toEqual([['spec', -700, 200, true], ['poa', 0, 100, false]]);
  expect(cutKey).toBe('spec');
  expect(bars.map(({ leftLabel, rightLabel }) => [leftLabel, rightLabel])).toEqual([['$700', '$200'], ['', '$100']]);
});

test('sums are said for each side and never netted; the axis has no minus signs', () => {
  const { summary, axis, table } = prepareDiverging(input);
  expect(summary).toMatch(/^Over-coded \$300, under-coded \$700; never netted\. Largest: Specificity: over-coded \$200, under-coded \$700; together 90\.0/);
  expect(axis.domain[0]).toBeLessThan(0);
  expect(axis.ticks.some(({ label }) => label.includes('−'))).toBe(false);
  expect(table.rows[0]).toEqual(['Specificity', '$200', '$700', '90.0\u00a0%', '90.0\u00a0%', 'yes']);
});

test('nothing is said, not drawn', () => {
  expect(prepareDiverging({ ...input, causes: [] })).toMatchObject({ bars: [], cutKey: null, summary: 'No dollars by error type in this range.' });
});
