import { prepareEditions, scoreWords } from './prepare-editions.js';

const line = (method: string, numerator: number, denominator: number) => ({ method, label: method, numerator, denominator, value: denominator === 0 ? null : numerator / denominator });
const plain = (one: ReturnType<typeof line>): string[] => Object.values(scoreWords(one)).map((text: string) => text.replaceAll('\u00a0', ' '));

describe('score of one audit as text', () => {
  test('a share of codes has its interval and n', () => {
    expect(plain(line('code-over-code', 8, 10))).toEqual(['8/10 = 80.0 %', '49.0–94.3, n = 10']);
  });

  test('none correct is 0 %, nothing audited is a dash', () => {
    expect(plain(line('code-over-code', 0, 4))[0]).toBe('0/4 = 0.0 %');
    expect(plain(line('drg', 0, 0))).toEqual(['—', '']);
  });

  test('weighted points are no sample of anything', () => {
    expect(plain(line('weighted', 9, 13))).toEqual(['9/13 = 69.2 %', 'n = 13']);
  });
});

describe('editions', () => {
  const first = { edition: 1, isCurrent: false, lines: [line('union', 7, 10), line('code-over-code', 7, 9), line('drg', 0, 0)] };
  const current = { edition: 2, isCurrent: true, lines: [line('union', 8, 10), line('code-over-code', 7, 9), line('drg', 0, 0)] };

  test('first and current side by side, the headline on top, unmeasured methods left out', () => {
    const rows = prepareEditions([current, first], 'code-over-code');
    expect(rows.map((row) => [row.method, row.changed])).toEqual([['code-over-code', false], ['union', true]]);
  });

  test('one edition has no other to stand beside', () => {
    expect(prepareEditions([{ ...first, isCurrent: true }], 'union').every((row) => row.current === null && !row.changed)).toBe(true);
  });
});
