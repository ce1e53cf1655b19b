import fc from 'fast-check';
import { addDays } from '../../time/index.js';
import { canonicalFilter } from './canonical-filter.js';
import { compareModes, defaultFilter, filterBases, grains, rangeNames, sampleKinds, type MetricFilter } from './metric-filter.js';
import { parseFilter } from './parse-filter.js';
import { printFilter } from './print-filter.js';

const text = fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom(...'abcXYZ019 ,&=?#%+/..–éß漢😀') });
const list = fc.array(text, { maxLength: 4 });
const range = fc.oneof(fc.constantFrom(...rangeNames), fc.tuple(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: 0, max: 900 })).map(([start, length]) => ({ from: addDays('1970-01-01', start), to: addDays('1970-01-01', start + length) })));
const filters: fc.Arbitrary<MetricFilter> = fc.record({
  range, basis: fc.option(fc.constantFrom(...filterBases)), compare: fc.constantFrom(...compareModes), grain: fc.constantFrom(...grains),
  facilities: list, teams: list, coders: list, workTypes: list, payers: list, serviceLines: list,
  sampleKind: fc.constantFrom(...sampleKinds), drawId: fc.option(text), scoringMethod: fc.option(text),
});

test('an address as people write it', () => {
  const { filter, ignored } = parseFilter('?r=last_28d&basis=audited&cmp=prev.wd&g=week&fac=N,S&wt=ip&smp=random');
  expect(filter).toEqual({ ...defaultFilter, basis: 'audited', facilities: ['N', 'S'], workTypes: ['ip'] });
  expect(ignored).toEqual([]);
  expect(printFilter(filter)).toBe('r=last_28d&basis=audited&cmp=prev.wd&g=week&fac=N,S&wt=ip&smp=random');
});

test('parsing what was printed gives the filter back', () => {
  fc.assert(fc.property(filters, (filter) => {
    const { filter: parsed, ignored } = parseFilter(printFilter(filter));
    expect(parsed).toEqual(canonicalFilter(filter));
    expect(ignored).toEqual([]);
  }));
});

test('filters that mean the same print the same', () => {
  fc.assert(fc.property(filters, (filter) => {
    const shuffled = { ...filter, facilities: [...filter.facilities, ...filter.facilities].reverse() };
    expect(printFilter(shuffled)).toBe(printFilter(filter));
  }));
});

const damaged: readonly (readonly [string, string, readonly string[], Partial<MetricFilter>])[] = [
  ['nothing at all', '', [], {}],
  ['an unknown range', 'r=next_week', ['r'], {}],
  ['a range that ends before it starts', 'r=2026-03-02..2026-03-01', ['r'], {}],
  ['a day that is not in the calendar', 'r=2026-02-29..2026-03-01', ['r'], {}],
  ['a range of three', 'r=2026-01-01..2026-02-01..2026-03-01', ['r'], {}],
  ['an unknown sample does not widen it', 'smp=everything', ['smp'], {}],
  ['broken escapes', 'fac=%E0%A4%A', ['fac'], {}],
  ['an empty item', 'fac=N,,S', ['fac'], {}],
  ['foreign parameters are left alone', 'tab=2&fac=N', [], { facilities: ['N'] }],
  ['the first of two counts', 'g=day&g=month', [], { grain: 'day' }],
  ['plus for a blank, as forms write it', 'svc=General+Surgery', [], { serviceLines: ['General Surgery'] }],
];
test.each(damaged)('%s', (_, query, ignored, changed) => {
  expect(parseFilter(query)).toEqual({ filter: { ...defaultFilter, ...changed }, ignored });
});
