import { applyPatches, startDraft, type AuditDraft, type WorksheetPatch } from '@overread/domain/audits';
import { emptyChart, type CodedChart } from '@overread/domain/charts';
import { carryAnnotations } from './carry-annotations.js';

const frozen: CodedChart = { ...emptyChart, diagnoses: [{ code: 'I110', poa: 'Y' }, { code: 'N179', poa: 'Y' }] };
const after = (draft: AuditDraft, ...patches: WorksheetPatch[]): AuditDraft => {
  const result = applyPatches(draft, patches);
  if (!result.ok) throw new Error(result.message);
  return result.draft;
};
const say = (change: string): WorksheetPatch => ({ op: 'annotate', change, set: { rationale: 'ATN is documented', typeCode: 'specificity' } });
const carried = (first: WorksheetPatch[], then: WorksheetPatch): (string | undefined)[] => {
  const before = after(startDraft(frozen), ...first);
  return carryAnnotations(frozen, before, after(before, then)).map((patch) => (patch.op === 'annotate' ? `${patch.change} ${patch.set.rationale ?? ''}` : patch.op));
};
const revise = (code: string, line = 'd2'): WorksheetPatch => ({ op: 'revise', line, set: { code } });

test.each<[string, WorksheetPatch[], WorksheetPatch, string[]]>([
  ['the right code corrected once more', [revise('N170'), say('diagnosis:revised:N179>N170')], revise('N171'), ['diagnosis:revised:N179>N171 ATN is documented']],
  ['a missed code corrected', [{ op: 'add', id: 'n1', section: 'diagnosis', value: { code: 'J9600', poa: 'Y' } }, say('diagnosis:missed:>J9600')], revise('J9601', 'n1'), ['diagnosis:missed:>J9601 ATN is documented']],
  ['nothing was said', [revise('N170')], revise('N171'), []],
  ['the change is of another kind now', [revise('N170'), say('diagnosis:revised:N179>N170')], { op: 'remove', line: 'd2' }, []],
  ['something was said about the new one already', [revise('N170'), say('diagnosis:revised:N179>N170'), say('diagnosis:revised:N179>N171')], revise('N171'), []],
  ['another line changes', [revise('N170'), say('diagnosis:revised:N179>N170')], { op: 'remove', line: 'd1' }, []],
])('%s', (_, first, then, expected) => expect(carried(first, then)).toEqual(expected));
