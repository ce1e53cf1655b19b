import { applyPatches, defaultTaxonomy, startDraft, type Annotation, type WorksheetPatch } from '@overread/domain/audits';
import { emptyChart, type CodedChart } from '@overread/domain/charts';
import { ratio } from '@overread/domain/scoring';
import { scoreLinesOf } from '../../../shared/audits/score-lines.js';
import { liveScores, readWeights } from './live-scores.js';

const codes = ['I110', 'N179', 'E876', 'I10', 'J449', 'E1165', 'Z7901', 'R0902', 'D649', 'K219'];
const frozen: CodedChart = { ...emptyChart, diagnoses: codes.map((code) => ({ code, poa: null })), fields: { ...emptyChart.fields, drg: '470' } };
const weights = { paymentAffecting: 2, other: 1 };
const after = (...patches: WorksheetPatch[]) => {
  const result = applyPatches(startDraft(frozen), patches);
  if (!result.ok) throw new Error(result.message);
  return liveScores(frozen, result.draft, defaultTaxonomy, weights);
};
const say = (change: string, set: Partial<Annotation>): WorksheetPatch => ({ op: 'annotate', change, set });
const vector: WorksheetPatch[] = [
  { op: 'revise', line: 'd2', set: { code: 'N170' } },
  { op: 'remove', line: 'd3' },
  { op: 'add', id: 'n1', section: 'diagnosis', value: { code: 'J9601', poa: null } },
  say('diagnosis:missed:>J9601', { typeCode: 'missed-cc-mcc', reasonCode: 'documentation-missed' }),
];

test('8 matched, 1 revised, 1 unsupported, 1 missed, the missed one affecting payment', () => {
  const values = Object.fromEntries(scoreLinesOf(after(...vector)).map(({ method, value }) => [method, value === null ? null : Math.round(value * 1000) / 10]));
  expect(values).toMatchObject({ 'code-over-code': 80, 'net-of-over-coding': 70, 'union': 72.7, 'record-over-record': 0, 'drg': 100, 'weighted': 69.2, 'em': null });
});

test('what the coder does not answer for leaves the score alone', () => {
  const poor = { typeCode: 'incorrect-dx', reasonCode: 'documentation-poor' };
  expect(ratio(after({ op: 'revise', line: 'd2', set: { code: 'N170' } }, say('diagnosis:revised:N179>N170', poor)).codeOverCode)).toBe(1);
  expect(ratio(after({ op: 'revise', line: 'd2', set: { code: 'N170' } }, say('diagnosis:revised:N179>N170', { ...poor, reasonCode: 'documentation-missed', educationalOnly: true })).codeOverCode)).toBe(1);
});

test('nothing coded is not measured', () => expect(scoreLinesOf(liveScores(emptyChart, startDraft(emptyChart), defaultTaxonomy, weights)).find((line) => line.method === 'code-over-code')?.value).toBeNull());

test.each([[{ paymentAffecting: 3, other: 1 }, { paymentAffecting: 3, other: 1 }], [null, weights], [{ paymentAffecting: '2.5' }, { paymentAffecting: 2.5, other: 1 }]])('weights from %j', (json, read) => expect(readWeights(json)).toEqual(read));
