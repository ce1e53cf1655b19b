import { applyPatches, auditedChart, diffCharts, startDraft, type WorksheetPatch } from '@overread/domain/audits';
import { emptyChart, type CodedChart } from '@overread/domain/charts';
import { draftFromFindings } from './draft-from-findings.js';

const frozen: CodedChart = {
  diagnoses: [{ code: 'I110', poa: 'Y' }, { code: 'N179', poa: 'Y' }, { code: 'E876', poa: 'Y' }],
  procedures: [{ code: '5A1D70Z', date: '2026-01-02', surgeon: null }],
  services: [{ code: 'G0105', modifiers: [], units: 1 }],
  fields: { ...emptyChart.fields, drg: '291', disposition: '01' },
};

test.each<[string, WorksheetPatch[]]>([
  ['nothing', []],
  ['a revision', [{ op: 'revise', line: 'd2', set: { code: 'N170', poa: 'N' } }]],
  ['a removal', [{ op: 'remove', line: 'd3' }]],
  ['a missed code', [{ op: 'add', id: 'x', section: 'diagnosis', value: { code: 'J9601', poa: 'Y' } }]],
  ['a stranger in the place of a code', [{ op: 'revise', line: 'd2', set: { code: 'J9601' } }]],
  ['POA', [{ op: 'revise', line: 'd2', set: { poa: 'N' } }]],
  ['date of a procedure', [{ op: 'revise', line: 'p1', set: { date: '2026-01-03' } }]],
  ['modifiers and units', [{ op: 'revise', line: 's1', set: { modifiers: ['PT'], units: 2 } }]],
  ['another principal', [{ op: 'principal', line: 'd2' }]],
  ['another principal, revised as well', [{ op: 'revise', line: 'd2', set: { code: 'N170' } }, { op: 'principal', line: 'd2' }]],
  ['a field', [{ op: 'field', name: 'drg', value: '292' }]],
])('%s: the findings lead back to the same changes', (_, patches) => {
  const worksheet = applyPatches(startDraft(frozen), patches);
  if (!worksheet.ok) throw new Error(worksheet.message);
  const changes = diffCharts(frozen, auditedChart(worksheet.draft));
  const findings = changes.map((change) => ({ section: change.section, changeKey: change.key, before: change.before, after: change.after }));
  const rebuilt = draftFromFindings(frozen, findings);
  const keys = (list: readonly { key: string }[]): string[] => list.map((each) => each.key).sort();
  expect(keys(diffCharts(frozen, auditedChart(rebuilt)))).toEqual(keys(changes));
  expect(rebuilt.lines.every((line) => line.reviewed)).toBe(true);
});

test('what fits no line is left out', () => {
  const odd = ['diagnosis:revised:Z99>Z98', 'nonsense', 'field:constructor:', 'diagnosis:missed:>Z98', 'weather:rain:'].map((changeKey) => ({ section: changeKey.split(':')[0] ?? '', changeKey, before: 3, after: null }));
  expect(auditedChart(draftFromFindings(frozen, odd))).toEqual(frozen);
});
