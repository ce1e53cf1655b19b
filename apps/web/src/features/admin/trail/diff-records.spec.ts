import { changeSummary, diffRecords } from './diff-records.js';

const changed = (before: unknown, after: unknown) => diffRecords(before, after).filter((field) => field.changed).map(({ path, before: old, after: now }) => [path, old, now]);

describe('what an entry of the trail changed', () => {
  test('only what was written counts: fields that it does not name were not touched', () => {
    expect(changed({ id: '1', name: 'North', active: true, version: 3 }, { name: 'North Campus', active: true })).toEqual([['name', 'North', 'North Campus']]);
  });

  test('names of the database and of the code are one', () => {
    expect(changed({ display_name: 'A', hired_on: null }, { displayName: 'A', hiredOn: '2026-01-05' })).toEqual([['hiredOn', null, '2026-01-05']]);
  });

  test('nested values are compared at their ends, lists of words in any order', () => {
    expect(changed({ spec: { filter: { from: '2026-10-01', to: null } }, roles: ['coder', 'auditor'] }, { spec: { filter: { from: '2026-11-01', to: null } }, roles: ['auditor', 'coder'] })).toEqual([['spec.filter.from', '2026-10-01', '2026-11-01']]);
  });

  test('a new record is all new; changed fields come before unchanged ones', () => {
    expect(changed(null, { name: 'IP', position: 1 })).toEqual([['name', null, 'IP'], ['position', null, '1']]);
    expect(diffRecords({ a: 1, b: 1 }, { a: 1, b: 2 }).map((field) => field.path)).toEqual(['b', 'a']);
  });

  test.each<[string, unknown, unknown, string]>([
    ['an opened chart', null, null, 'Read'],
    ['a new record', null, { name: 'x' }, 'Recorded'],
    ['a change', { name: 'x' }, { name: 'y' }, 'name'],
    ['many changes', { a: 1, b: 1, c: 1, d: 1, e: 1 }, { a: 2, b: 2, c: 2, d: 2, e: 2 }, 'a, b, c and 2 more'],
    ['the same again', { a: 1 }, { a: 1 }, 'Nothing differs'],
  ])('%s in a few words', (_name, before, after, words) => {
    expect(changeSummary(before, after)).toBe(words);
  });
});
