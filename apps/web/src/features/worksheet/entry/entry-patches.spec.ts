import { applyPatches, startDraft, type AuditDraft, type WorksheetPatch } from '@overread/domain/audits';
import { emptyChart, type CodedChart } from '@overread/domain/charts';
import { worksheetRows } from '../../../shared/audits/worksheet-rows.js';
import { addPatches, revisePatches } from './entry-patches.js';
import { emptyEntry, entryOf, type EntryText } from './entry-text.js';

const frozen: CodedChart = {
  ...emptyChart,
  diagnoses: [{ code: 'I110', poa: 'Y' }, { code: 'N179', poa: null }],
  procedures: [{ code: '5A1D70Z', date: '2026-01-02', surgeon: null }],
  services: [{ code: '99213', modifiers: ['25'], units: 1 }],
  fields: { ...emptyChart.fields, drg: '470', drgWeight: '1.9289' },
};
const start = startDraft(frozen);
const rowOf = (id: string, draft: AuditDraft = start) => worksheetRows(frozen, draft, 'INPATIENT').find((row) => row.id === id)!;
const type = (id: string, change: Partial<EntryText>, draft: AuditDraft = start) => {
  const row = rowOf(id, draft);
  return revisePatches(draft, row, { ...entryOf(row.section, row.audited ?? row.original, row.field === 'drg' ? draft.fields.drgWeight : null), ...change });
};
const sets = (line: string, set: object): WorksheetPatch[] => [{ op: 'revise', line, set }];

test.each<[string, string, Partial<EntryText>, WorksheetPatch[]]>([
  ['nothing changed: the line is judged', 'd1', {}, [{ op: 'agree', lines: ['d1'] }]],
  ['another code keeps the POA', 'd1', { code: 'I11.9' }, sets('d1', { code: 'I11.9' })],
  ['code and POA in one go', 'd1', { code: 'i11.9 n' }, sets('d1', { code: 'i11.9', poa: 'n' })],
  ['POA alone', 'd2', { poa: 'W' }, sets('d2', { poa: 'W' })],
  ['date of a procedure', 'p1', { date: '2026-01-03' }, sets('p1', { date: '2026-01-03' })],
  ['modifiers and units', 's1', { modifiers: '25, 59', units: 'x3' }, sets('s1', { modifiers: ['25', '59'], units: 3 })],
  ['modifiers taken away', 's1', { modifiers: '' }, sets('s1', { modifiers: [] })],
  ['a DRG with its weight is one act', 'field:drg', { code: '469', weight: '3.1' }, [{ op: 'field', name: 'drg', value: '469' }, { op: 'field', name: 'drgWeight', value: '3.1' }]],
  ['a field that the coder left out', 'field:disposition', { code: '06' }, [{ op: 'field', name: 'disposition', value: '06' }]],
])('%s', (_, row, change, patches) => expect(type(row, change)).toEqual({ ok: true, patches }));

test.each<[string, Partial<EntryText>, string]>([
  ['d1', { code: 'PAIN' }, 'code'], ['d1', { poa: 'Q' }, 'poa'], ['p1', { date: '2026-02-30' }, 'date'], ['s1', { modifiers: '255' }, 'modifiers'], ['s1', { units: 'many' }, 'units'], ['field:drg', { weight: 'heavy' }, 'weight'],
])('in %s, %j is refused at its field', (row, change, part) => expect(type(row, change)).toMatchObject({ ok: false, part }));

test('a removed line comes back when it is revised to what it was', () => {
  const removed = applyPatches(start, [{ op: 'remove', line: 'd1' }]);
  if (!removed.ok) throw new Error(removed.message);
  const entered = type('d1', {}, removed.draft);
  expect(entered.ok && applyPatches(removed.draft, entered.patches)).toMatchObject({ ok: true, draft: { lines: [{ id: 'd1', audited: { code: 'I110', poa: 'Y' } }, {}, {}, {}] } });
});

test('a missed code', () => {
  expect(addPatches(start, 'n1', 'diagnosis', { ...emptyEntry, code: 'J96.01 Y' })).toEqual({ ok: true, patches: [{ op: 'add', id: 'n1', section: 'diagnosis', value: { code: 'J96.01', poa: 'Y' } }] });
  expect(addPatches(start, 'n1', 'service', { ...emptyEntry, code: 'G0463-255' })).toMatchObject({ ok: false, part: 'modifiers' });
});
