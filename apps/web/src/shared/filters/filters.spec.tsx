import { defaultFilter, type MetricFilter } from '@overread/domain/metrics';
import { chipsOf } from './chips-of.js';
import { clearedFilter, filterLink, filterOf, withFilter } from './filter-address.js';
import { toFilterInput, waitsForOptions } from './filter-input.js';
import type { FilterOptions } from './filter-options.js';

const option = (word: string, id: string, label: string) => ({ word, id, label });
const options: FilterOptions = {
  facilities: [option('N', 'id-n', 'North'), option('S', 'id-s', 'South')],
  teams: [option('Team A', 'id-a', 'Team A')],
  coders: [option('C01', 'id-c1', 'C01')],
  workTypes: [option('IP', 'IP', 'Inpatient')],
  loading: false,
};
const days = { from: '2026-11-01', to: '2026-11-28' };
const filter = (part: Partial<MetricFilter>): MetricFilter => ({ ...defaultFilter, ...part });

describe('the filter in the address', () => {
  test('an empty address is the default filter', () => {
    expect(filterOf('')).toEqual(defaultFilter);
  });

  test('parse ∘ print is the identity and foreign parameters stay', () => {
    const search = withFilter('?r=today&tab=coders&fac=S', filter({ facilities: ['N', 'S'], workTypes: ['ip'], sampleKind: 'all' }));
    expect(search).toBe('?r=last_28d&cmp=prev.wd&g=week&fac=N,S&wt=ip&smp=all&tab=coders');
    expect(withFilter(search, filterOf(search))).toBe(search);
  });

  test('a link carries the filter and its own parameters', () => {
    expect(filterLink('/charts', filter({ coders: ['C01'] }), { type: 'DX 1' })).toBe('/charts?r=last_28d&cmp=prev.wd&g=week&cdr=C01&smp=random&type=DX%201');
  });

  test('clearing keeps dates, grain and comparison', () => {
    expect(clearedFilter(filter({ range: 'last_7d', grain: 'day', facilities: ['N'], sampleKind: 'all', drawId: 'd' }))).toEqual(filter({ range: 'last_7d', grain: 'day' }));
  });
});

describe('the filter as the API takes it', () => {
  test('words become ids, empty lists null', () => {
    expect(toFilterInput(filter({ facilities: ['n'], teams: ['Team A'], coders: ['C01'], workTypes: ['ip'] }), days, options)).toEqual({
      from: '2026-11-01', to: '2026-11-28', grain: 'WEEK', compare: 'PREVIOUS_WEEKDAYS', facilityIds: ['id-n'], teamIds: ['id-a'], coderIds: ['id-c1'], workTypes: ['IP'],
      payers: null, serviceLines: null, sampleKind: 'RANDOM', drawId: null,
    });
  });

  test('an unknown word matches nothing, never everything', () => {
    expect(toFilterInput(filter({ facilities: ['X'] }), days, options).facilityIds).toEqual(['00000000-0000-0000-0000-000000000000']);
  });

  test('waits only for lists that the filter names', () => {
    const loading = { ...options, loading: true };
    expect(waitsForOptions(filter({ facilities: ['N'] }), loading)).toBe(false);
    expect(waitsForOptions(filter({ coders: ['C01'] }), loading)).toBe(true);
    expect(waitsForOptions(filter({ coders: ['C01'] }), options)).toBe(false);
  });
});

describe('chips', () => {
  test('name what narrows, and what taking each away changes', () => {
    const chips = chipsOf(filter({ facilities: ['N', 'X'], sampleKind: 'focused', basis: 'audited' }), options);
    expect(chips.map((chip) => chip.label)).toEqual(['Facility: North', 'Facility: X (unknown)', 'Focused audits', 'By day audited']);
    expect(chips.map((chip) => chip.without)).toEqual([{ facilities: ['X'] }, { facilities: ['N'] }, { sampleKind: 'random' }, { basis: null }]);
  });

  test('the default filter has none', () => {
    expect(chipsOf(defaultFilter, options)).toEqual([]);
  });
});
