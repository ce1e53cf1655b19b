import { applyPatches, startDraft, type WorksheetPatch } from '@overread/domain/audits';
import { emptyChart, type CodedChart } from '@overread/domain/charts';
import { worksheetRows } from '../../../shared/audits/worksheet-rows.js';
import { agreeWith, makePrincipal, moveLine, removeLine } from './judge-line.js';

const frozen: CodedChart = { ...emptyChart, diagnoses: [{ code: 'I110', poa: 'Y' }, { code: 'N179', poa: 'Y' }], procedures: [{ code: '5A1D70Z', date: null, surgeon: null }], fields: { ...emptyChart.fields, drg: '470', drgWeight: '1.9' } };
const rowsAfter = (...patches: WorksheetPatch[]) => {
  const result = applyPatches(startDraft(frozen), patches);
  if (!result.ok) throw new Error(result.message);
  return worksheetRows(frozen, result.draft, 'INPATIENT');
};
const row = (id: string, ...patches: WorksheetPatch[]) => rowsAfter(...patches).find((each) => each.id === id)!;
const added: WorksheetPatch = { op: 'add', id: 'n1', section: 'diagnosis', value: { code: 'J9601', poa: 'Y' } };

describe('agree', () => {
  test('an untouched line', () => expect(agreeWith(row('d1'), frozen)).toEqual([{ op: 'agree', lines: ['d1'] }]));
  test('a removed line comes back first', () => expect(agreeWith(row('d1', { op: 'remove', line: 'd1' }), frozen)).toEqual([{ op: 'restore', line: 'd1' }, { op: 'agree', lines: ['d1'] }]));
  test('an agreed line, an added one and a field as coded say so', () => {
    for (const each of [row('d1', { op: 'agree', lines: ['d1'] }), row('n1', added), row('field:drg')]) expect(typeof agreeWith(each, frozen)).toBe('string');
  });
  test('a changed DRG goes back with its weight', () => expect(agreeWith(row('field:drg', { op: 'field', name: 'drg', value: '469' }), frozen)).toEqual([{ op: 'field', name: 'drg', value: '470' }, { op: 'field', name: 'drgWeight', value: '1.9' }]));
});

test('remove: a line, a field, and nothing twice', () => {
  expect(removeLine(row('d1'))).toEqual([{ op: 'remove', line: 'd1' }]);
  expect(removeLine(row('field:drg'))).toEqual([{ op: 'field', name: 'drg', value: null }]);
  expect(typeof removeLine(row('d1', { op: 'remove', line: 'd1' }))).toBe('string');
});

test('principal: another diagnosis only', () => {
  expect(makePrincipal(row('d2'))).toEqual([{ op: 'principal', line: 'd2' }]);
  for (const id of ['d1', 'p1', 'field:drg']) expect(typeof makePrincipal(row(id))).toBe('string');
});

test('moving stays within the section', () => {
  const rows = rowsAfter();
  const move = (id: string, by: -1 | 1) => moveLine(rows.find((each) => each.id === id)!, by, rows);
  expect(move('d1', 1)).toEqual([{ op: 'move', line: 'd1', by: 1 }]);
  for (const [id, by] of [['d1', -1], ['d2', 1], ['p1', 1], ['field:drg', 1]] as const) expect(typeof move(id, by)).toBe('string');
});
