import { printCsv } from './print-csv.js';

describe('printCsv', () => {
  test.each([['=1+1', "'=1+1"], ['+1', "'+1"], ['-1', "'-1"], ['@a', "'@a"], ['\tx', "'\tx"], ['a=b', 'a=b'], ['—', '—']])('%j is written as %j', (cell, written) => {
    expect(printCsv([[cell]])).toBe(`${written}\r\n`);
  });

  test('a carriage return in front is guarded and quoted', () => {
    expect(printCsv([['\r=1']])).toBe('"\'\r=1"\r\n');
  });

  test('quotes, commas and breaks are quoted; an empty row is an empty line', () => {
    expect(printCsv([['a,b', 'say "x"', 'two\nlines'], []])).toBe('"a,b","say ""x""","two\nlines"\r\n\r\n');
  });
});
