import { annotatedChanges, applyPatches, startDraft, type AuditDraft, type WorksheetPatch } from '@overread/domain/audits';
import { emptyChart, type CodedChart } from '@overread/domain/charts';
import { worksheetRows } from './worksheet-rows.js';

const frozen: CodedChart = {
  ...emptyChart,
  diagnoses: [{ code: 'I110', poa: 'Y' }, { code: 'N179', poa: 'Y' }, { code: 'E876', poa: 'Y' }, { code: 'E876', poa: 'Y' }],
  services: [{ code: 'G0105', modifiers: [], units: 1 }],
  fields: { ...emptyChart.fields, drg: '291', disposition: '01' },
};
const start = startDraft(frozen);
const after = (patches: readonly WorksheetPatch[]): AuditDraft => {
  const result = applyPatches(start, patches);
  if (!result.ok) throw new Error(result.message);
  return result.draft;
};
const rowsAfter = (...patches: WorksheetPatch[]) => worksheetRows(frozen, after(patches), 'INPATIENT');
const words = (...patches: WorksheetPatch[]): string[] => rowsAfter(...patches).map((row) => `${row.id} ${row.mark.word}${row.changes.length > 0 ? ` ${row.changes.map((each) => each.change.kind).join('+')}` : ''}${row.seeLine === null ? '' : ` see ${row.seeLine}`}`);

test.each<[string, WorksheetPatch[], string[]]>([
  ['fresh', [], ['d1 To judge', 'd2 To judge']],
  ['agreed', [{ op: 'agree', lines: ['d1'] }], ['d1 Agree', 'd2 To judge']],
  ['revised in its family', [{ op: 'revise', line: 'd2', set: { code: 'N170' } }], ['d1 To judge', 'd2 Changed revised']],
  ['POA', [{ op: 'revise', line: 'd2', set: { poa: 'N' } }], ['d1 To judge', 'd2 Changed attribute']],
  ['a stranger in its place is two errors of one row', [{ op: 'revise', line: 'd2', set: { code: 'J9601' } }], ['d1 To judge', 'd2 Replaced unsupported+missed']],
  ['another principal moves up', [{ op: 'principal', line: 'd2' }], ['d2 Resequenced resequenced', 'd1 To judge']],
  ['removed and added in one family is one revision, at the added line', [{ op: 'remove', line: 'd2' }, { op: 'add', id: 'n1', section: 'diagnosis', value: { code: 'N170', poa: 'Y' } }], ['d1 To judge', 'd2 Changed see 5', 'd3 To judge', 'd4 To judge', 'n1 Changed revised']],
  ['of two equal lines each has its own removal', [{ op: 'remove', line: 'd3' }, { op: 'remove', line: 'd4' }], ['d1 To judge', 'd2 To judge', 'd3 Removed unsupported', 'd4 Removed unsupported']],
  ['removed and put back as a new line is no error', [{ op: 'remove', line: 'd2' }, { op: 'add', id: 'n1', section: 'diagnosis', value: { code: 'N179', poa: 'Y' } }], ['d1 To judge', 'd2 Listed again']],
])('%s', (_, patches, expected) => expect(words(...patches).slice(0, expected.length)).toEqual(expected));

test('fields follow the lines: those of the setting, and what the coder gave', () => {
  const rows = rowsAfter({ op: 'field', name: 'drg', value: '292' }).filter((row) => row.field !== null);
  expect(rows.map((row) => [row.system, row.original?.code ?? null, row.audited?.code ?? null, row.mark.word, row.number])).toEqual([
    ['Disposition', '01', '01', 'As coded', 6], ['Admit source', null, null, 'As coded', 7], ['MS-DRG', '291', '292', 'Changed', 8],
  ]);
  expect(worksheetRows(emptyChart, startDraft(emptyChart), 'PROFESSIONAL').map((row) => row.field)).toEqual(['emLevel']);
});

test('the first standing diagnosis is the principal', () => expect(rowsAfter({ op: 'remove', line: 'd1' }).slice(0, 3).map((row) => row.system)).toEqual(['DX', 'DX-P', 'DX']));

test('every change hangs on exactly one row', () => {
  const patches: WorksheetPatch[] = [{ op: 'remove', line: 'd1' }, { op: 'revise', line: 'd3', set: { code: 'J9601' } }, { op: 'principal', line: 'd4' }, { op: 'revise', line: 's1', set: { modifiers: ['PT'], units: 3 } }, { op: 'field', name: 'disposition', value: '06' }];
  const all = annotatedChanges(frozen, after(patches)).map((each) => each.change.key);
  expect(rowsAfter(...patches).flatMap((row) => row.changes.map((each) => each.change.key)).sort()).toEqual([...all].sort());
});
