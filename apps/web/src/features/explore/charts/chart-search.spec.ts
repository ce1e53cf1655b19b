import { chartFilter, readSearch, searchWords, sortOf, tableSortOf } from './chart-search.js';

const words = (text: string) => readSearch(new URLSearchParams(text));

describe('the search of charts', () => {
  test('what is printed is read back', () => {
    const search = { code: 'I110', drg: '291', sampled: 'no', sort: 'CHARGES_DESC' } as const;
    const printed = Object.entries(searchWords(search)).flatMap(([name, value]) => (value === null ? [] : [[name, value]]));
    expect(readSearch(new URLSearchParams(printed))).toEqual(search);
  });

  test('nothing searched prints nothing; unknown words search nothing', () => {
    expect(Object.values(searchWords(words(''))).every((value) => value === null)).toBe(true);
    expect(words('sort=by-name&sampled=perhaps')).toEqual(words(''));
  });

  test('codes are compared as they are stored', () => {
    expect(searchWords({ ...words(''), code: ' i11.0 ' })['code']).toBe('I110');
  });

  test.each([
    [{ id: 'codedOn', desc: false }, 'CODED_AT_ASC'],
    [{ id: 'codedOn', desc: true }, 'CODED_AT_DESC'],
    [{ id: 'totalCharges', desc: false }, 'CHARGES_DESC'],
    [{ id: 'account', desc: true }, 'ACCOUNT_ASC'],
    [null, 'CODED_AT_DESC'],
  ] as const)('a click %j orders by %s, and the header says so', (clicked, sort) => {
    expect(sortOf(clicked)).toBe(sort);
    expect(sortOf(tableSortOf(sort))).toBe(sort);
  });

  test('the filter of all screens goes in whole', () => {
    const filter = { from: '2026-01-01', to: '2026-01-31', facilityIds: ['f'], workTypes: ['IP'] };
    expect(chartFilter(filter, true, { ...words(''), sampled: 'yes' }, ' A1 ')).toMatchObject({ ...filter, basis: 'DISCHARGED', account: 'A1', sampled: true, code: null });
  });
});
