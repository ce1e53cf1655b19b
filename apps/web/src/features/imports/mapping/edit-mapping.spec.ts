import { suggestMapping } from '@overread/formats/mapping';
import { assignColumn, columnRows, fieldChoices, mappingFrom, mappingToSend, missingFields } from './edit-mapping.js';

const header = ['Acct', 'Facility', 'Work Type', 'Coder', 'Final Coded', 'DX1', 'POA1', 'DX2', 'POA2', 'Notes'];
const rows = [['A1', 'N', 'IP', 'C1', '2026-01-02', 'I110', 'Y', '', '', 'x'], ['A2', 'N', 'IP', 'C2', '2026-01-03', 'N179', 'N', '', '', '']];
const mapping = suggestMapping('charts', header);

describe('the mapping of columns', () => {
  test('every column is shown once, numbered ones together, with samples', () => {
    const shown = columnRows(header, rows, mapping);
    expect(shown.map((row) => [row.column, row.field ?? row.group])).toEqual([
      ['Acct', 'accountNumber'], ['Facility', 'facility'], ['Work Type', 'workType'], ['Coder', 'coder'], ['Final Coded', 'finalCodedAt'], ['Notes', null], ['DX1 … DX2', 'Diagnoses'], ['POA1 … POA2', 'POA of the diagnoses'],
    ]);
    expect(shown[1]?.samples).toEqual(['N']);
    expect(shown[3]?.samples).toEqual(['C1', 'C2']);
  });

  test('a field has one column and a column one field', () => {
    const moved = assignColumn(mapping, 'Notes', 'payer');
    expect(assignColumn(moved, 'Notes', 'coder').columns).toMatchObject({ coder: 'Notes' });
    expect(Object.values(assignColumn(moved, 'Notes', 'coder').columns).filter((column) => column === 'Notes')).toHaveLength(1);
  });

  test('taking a needed column away is named, and travels to the server', () => {
    const without = assignColumn(mapping, 'Coder', null);
    expect(missingFields(without)).toEqual(['Coder']);
    expect(mappingFrom(mappingToSend(without, header), 'charts', header).columns).toEqual(without.columns);
  });

  test('a saved mapping holds as far as the file has its columns', () => {
    expect(mappingFrom({ columns: { payer: 'Notes', provider: 'Gone' } }, 'charts', header).columns).toMatchObject({ payer: 'Notes', accountNumber: 'Acct' });
    expect(mappingFrom('nonsense', 'charts', header)).toEqual(mapping);
  });

  test('fields of code lines are offered only where each row is a code', () => {
    expect(fieldChoices(mapping).some((choice) => choice.value === 'seq')).toBe(false);
  });
});
