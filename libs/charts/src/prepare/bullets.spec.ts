import { prepareBullets } from './bullets.js';

const person = (label: string, actual: number | null, standard: number | null) => ({ key: label, label, actual, standard });
const input = { name: 'Standard hours earned', against: 'available hours', unit: 'hours', goal: 0.95 } as const;

test('each beside the standard, by name, with the goal in words', () => {
  const { bars, summary } = prepareBullets({ ...input, people: [person('C10', 19, 20), person('C2', 10, 20), person('C3', 5, null), person('C4', 5, 0)] });
  expect(bars.map(({ label, ratio, state }) => [label, ratio, state])).toEqual([['C2', 0.5, 'under'], ['C3', null, 'not measured'], ['C4', null, 'not measured'], ['C10', 0.95, 'met']]);
  expect(bars[0]?.words).toBe('C2: 10.0\u00a0h of 20.0\u00a0h, 50.0\u00a0%, goal not met');
  expect(summary).toBe('1 of 2 reach 95.0\u00a0% of available hours. 2 not measured.');
});

test('what does not fit is said and stays in the table', () => {
  const prepared = prepareBullets({ ...input, people: Array.from({ length: 25 }, (_, at) => person(`C${at}`, 1, 1)) });
  expect([prepared.bars.length, prepared.note, prepared.table.rows.length]).toEqual([20, 'The first 20 of 25 by name are drawn; the table has all.', 25]);
});
