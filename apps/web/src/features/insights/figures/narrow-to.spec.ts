import { narrowTo } from './narrow-to.js';

const options = { facilities: [{ word: 'N', id: 'id-n', label: 'North' }], teams: [], coders: [{ word: 'C01', id: 'id-c', label: 'C01' }], workTypes: [{ word: 'IP', id: 'IP', label: 'Inpatient' }], loading: false };

test('a group narrows the filter by the word that an address knows', () => {
  expect([narrowTo('FACILITY', 'id-n', options), narrowTo('CODER', 'id-c', options), narrowTo('WORK_TYPE', 'IP', options)]).toEqual([{ facilities: ['N'] }, { coders: ['C01'] }, { workTypes: ['IP'] }]);
});

test('a group that no address can name is not linked', () => {
  expect(narrowTo('TEAM', 'id-x', options)).toBeNull();
});
