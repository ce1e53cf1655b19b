import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { drgFamilies, drgFamily } from './index.js';

test.each([['291', '291-293'], ['293', '291-293'], ['001', '001-002'], ['1', '001-002'], ['870', '870'], ['470', '469-470'], [' 872 ', '871-872'], ['A41', 'A41']])('%s is of family %s', (drg, family) => expect(drgFamily(drg)).toBe(family));
test.each([[null], [''], ['  ']])('without a DRG (%j) there is no family', (drg) => expect(drgFamily(drg)).toBeNull());
test('a DRG is in one family, in order', () => {
  const numbers = [...drgFamilies.keys()].map(Number);
  expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
});

const titles = join(__dirname, '../../../../../shared/data/cms-msdrg-v43.1/drg_descriptions.csv');
const published = existsSync(titles) ? test : test.skip;

published('the families are those of the published titles (cms-msdrg-v43.1)', () => {
  const rows = [...readFileSync(titles, 'utf8').matchAll(/^(\d+),("?)(.*?)\2,[^,\n]*\b431\b[^,\n]*$/gm)].map(([, drg = '', , title = '']) => ({ drg: drg.padStart(3, '0'), title }));
  expect(rows).toHaveLength(772);
  const stem = (title: string): string => title.replace(/\s+with(out)?\s+(MCC|CC)\b.*$/i, '');
  const sorted = rows.sort((a, b) => Number(a.drg) - Number(b.drg));
  const wrong = sorted.slice(1).filter(({ drg, title }, at) => {
    const before = sorted[at];
    const together = stem(title) !== title && stem(title) === stem(before?.title ?? '');
    return together !== (drgFamily(drg) === drgFamily(before?.drg ?? ''));
  });
  expect(wrong).toEqual([]);
});
