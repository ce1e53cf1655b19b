import { vitalFew } from './vital-few.js';

const pile = (label: string, count: number) => ({ key: label, label, count, charts: count, overDollars: '0', underDollars: '0' });

describe('vitalFew', () => {
  test('the shortest prefix that reaches 80 % is vital', () => {
    const rows = vitalFew([pile('c', 10), pile('a', 50), pile('b', 30), pile('d', 10)], (each) => each.count);
    expect(rows.map((row) => [row.label, row.vital])).toEqual([['a', true], ['b', true], ['c', false], ['d', false]]);
    expect(rows.map((row) => row.cumulative)).toEqual([0.5, 0.8, 0.9, 1]);
  });

  test('ties go by name', () => {
    expect(vitalFew([pile('b', 1), pile('a', 1)], (each) => each.count).map((row) => row.label)).toEqual(['a', 'b']);
  });

  test('nothing to share: nothing is vital and nothing is NaN', () => {
    expect(vitalFew([pile('a', 0)], (each) => each.count)[0]).toMatchObject({ share: 0, cumulative: 0, vital: false });
  });
});
