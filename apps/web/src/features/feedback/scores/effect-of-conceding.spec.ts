import { applyPatches, auditedChart, diffCharts, startDraft } from '@overread/domain/audits';
import { emptyChart, type CodedChart } from '@overread/domain/charts';
import { defaultScoring } from '@overread/domain/scoring';
import { effectOfConceding } from './effect-of-conceding.js';

const frozen: CodedChart = { ...emptyChart, diagnoses: [{ code: 'I110', poa: 'Y' }, { code: 'N179', poa: 'Y' }, { code: 'E876', poa: 'Y' }] };
const worksheet = applyPatches(startDraft(frozen), [{ op: 'revise', line: 'd2', set: { code: 'N170' } }, { op: 'remove', line: 'd3' }]);
if (!worksheet.ok) throw new Error(worksheet.message);
const { draft } = worksheet;
const findings = diffCharts(frozen, auditedChart(draft)).map((change) => ({ id: change.kind, changeKey: change.key, scored: true, paymentAffecting: false, overDollars: '0', underDollars: '0' }));
const weights = defaultScoring.weights;

describe('the effect of conceding', () => {
  test('a revision conceded is a code that matched', () => {
    const code = effectOfConceding(frozen, draft, findings, 'revised', weights).find((effect) => effect.before.method === 'code-over-code');
    expect([code?.before.numerator, code?.before.denominator, code?.after.numerator, code?.after.denominator]).toEqual([1, 2, 2, 2]);
  });

  test('the chart turns right only with its last finding', () => {
    expect(effectOfConceding(frozen, draft, findings, 'revised', weights).some((effect) => effect.before.method === 'record-over-record')).toBe(false);
    const rest = findings.map((finding) => ({ ...finding, scored: finding.id === 'unsupported' }));
    expect(effectOfConceding(frozen, draft, rest, 'unsupported', weights).find((effect) => effect.before.method === 'record-over-record')?.after.value).toBe(1);
  });

  test('a finding that is not scored moves nothing', () => {
    const unscored = findings.map((finding) => ({ ...finding, scored: false }));
    expect(effectOfConceding(frozen, draft, unscored, 'revised', weights)).toEqual([]);
  });
});
