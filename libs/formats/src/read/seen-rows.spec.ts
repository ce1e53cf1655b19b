import { seenRows } from './seen-rows.js';

test('a key is new once and then found on its first row, through every growth of the table', () => {
  const seen = seenRows();
  const keys = Array.from({ length: 50_000 }, (_, at) => `NMC A${at}`);
  expect(keys.filter((key, at) => seen.before(key, at + 2) !== null)).toEqual([]);
  expect(keys.filter((key, at) => seen.before(key, 99) !== at + 2)).toEqual([]);
});

test('the empty key is a key', () => {
  const seen = seenRows();
  expect([seen.before('', 2), seen.before('', 3)]).toEqual([null, 2]);
});
