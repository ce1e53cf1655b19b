import { applyPatches, defaultTaxonomy, draftGaps, startDraft, type WorksheetPatch } from '@overread/domain/audits';
import { emptyChart, type CodedChart } from '@overread/domain/charts';
import { worksheetRows } from '../../../shared/audits/worksheet-rows.js';
import { firstGap } from './gap-target.js';

const frozen: CodedChart = { ...emptyChart, diagnoses: [{ code: 'I110', poa: 'Y' }, { code: 'N179', poa: 'Y' }], fields: { ...emptyChart.fields, drg: '470' } };
const gapAfter = (...patches: WorksheetPatch[]) => {
  const result = applyPatches(startDraft(frozen), patches);
  if (!result.ok) throw new Error(result.message);
  return firstGap(draftGaps(frozen, result.draft, defaultTaxonomy), worksheetRows(frozen, result.draft, 'INPATIENT'));
};
const all: WorksheetPatch = { op: 'agree-untouched' };
const revised: WorksheetPatch = { op: 'revise', line: 'd2', set: { code: 'N170' } };
const key = 'diagnosis:revised:N179>N170';

test('a line not judged', () => expect(gapAfter()).toEqual({ row: 'd1', finding: 0, control: 'grid', message: 'Line 1: I11.0 is not judged yet. 1 more gap after it.' }));
test('a change without a type, then without the rest', () => {
  expect(gapAfter(all, revised)).toEqual({ row: 'd2', finding: 0, control: 'grid', message: 'Line 2: say what is wrong with N17.0. 2 more gaps after it.' });
  expect(gapAfter(all, revised, { op: 'annotate', change: key, set: { typeCode: 'specificity' } })?.control).toBe('reason');
  expect(gapAfter(all, revised, { op: 'annotate', change: key, set: { typeCode: 'specificity', reasonCode: 'documentation-missed' } })).toMatchObject({ control: 'rationale', message: 'Line 2: give the coder a rationale for N17.0. It is the last gap.' });
  expect(gapAfter(all, revised, { op: 'annotate', change: key, set: { typeCode: 'specificity', reasonCode: 'documentation-missed', rationale: 'ATN', severity: 'major' } })?.control).toBe('severityReason');
});
test('the second change of one row', () => {
  const target = gapAfter(all, { op: 'revise', line: 'd2', set: { code: 'J9601' } }, { op: 'annotate', change: 'diagnosis:unsupported:N179>', set: { typeCode: 'unsupported-dx', reasonCode: 'documentation-missed', rationale: 'no' } });
  expect(target).toMatchObject({ row: 'd2', finding: 1, message: 'Line 2: say what is wrong with J96.01. 2 more gaps after it.' });
});
test('a data field', () => expect(gapAfter(all, { op: 'field', name: 'drg', value: '469' })).toMatchObject({ row: 'field:drg', message: expect.stringContaining('say what is wrong with MS-DRG') }));
test('none', () => expect(gapAfter(all)).toBeNull());
