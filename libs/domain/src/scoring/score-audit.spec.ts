import { diffCharts } from '../audits/index.js';
import { emptyChart, type CodedChart } from '../charts/index.js';
import fc from 'fast-check';
import { meanOfCharts, pooled, ratio, scoreAudit, sumDollars, type ScoredFinding } from './index.js';

const dx = (...codes: string[]): CodedChart => ({ ...emptyChart, diagnoses: codes.map((code) => ({ code, poa: 'Y' })), fields: { ...emptyChart.fields, drg: '470' } });
const weights = { paymentAffecting: 2, other: 1 };
const finding = (changeKey: string, more: Partial<ScoredFinding> = {}): ScoredFinding => ({ changeKey, scored: true, paymentAffecting: false, overDollars: '0', underDollars: '0', ...more });
const percent = (value: number | null): number | null => (value === null ? null : Math.round(value * 1000) / 10);

const eight = ['A419', 'I10', 'N179', 'J189', 'K219', 'D62', 'F329', 'G4733'];
const original = dx(...eight, 'E119', 'R6520');
const audited = dx(...eight, 'E1165', 'Z7901');

describe('the vector M = 8, R = 1, X = 1, A = 1, DRG unchanged', () => {
  const scores = scoreAudit(original, audited, [finding('diagnosis:missed:>Z7901', { paymentAffecting: true })], weights);
  test.each([
    ['code over code', scores.codeOverCode, 80],
    ['net of over-coding', scores.netOfOverCoding, 70],
    ['union', scores.union, 72.7],
    ['record over record', scores.record, 0],
    ['DRG', scores.drg, 100],
    ['weighted', scores.weighted, 69.2],
  ])('%s', (_, score, expected) => expect(percent(ratio(score))).toBe(expected));
  test('weighted is 9 of 13', () => expect(scores.weighted).toEqual({ numerator: 9, denominator: 13 }));
  test('the counts', () => expect(scores.total).toEqual({ matched: 8, revised: 1, unsupported: 1, missed: 1 }));
});

describe('edges', () => {
  test('nothing audited is not measured', () => {
    const scores = scoreAudit(emptyChart, emptyChart, [], weights);
    expect([scores.codeOverCode, scores.union, scores.weighted, scores.drg, scores.poa, scores.principal].map(ratio)).toEqual([null, null, null, null, null, null]);
  });
  test('none correct is 0', () => expect(ratio(scoreAudit(dx('I10'), dx('N179'), [], weights).codeOverCode)).toBe(0));
  test('a swap keeps the codes and costs the record and the principal', () => {
    const scores = scoreAudit(dx('I10', 'N179'), dx('N179', 'I10'), [], weights);
    expect([scores.total.matched, ratio(scores.record), ratio(scores.principal)]).toEqual([2, 0, 0]);
  });
  test('a finding that is not scored leaves the coder’s code standing', () => {
    const scores = scoreAudit(original, audited, diffCharts(original, audited).map((change) => finding(change.key, { scored: false, overDollars: '10' })), weights);
    expect([scores.total, ratio(scores.record), scores.overDollars]).toEqual([{ matched: 10, revised: 0, unsupported: 0, missed: 0 }, 1, '0.00']);
  });
  test('over and under dollars are kept apart', () => {
    const scores = scoreAudit(original, audited, [finding('diagnosis:unsupported:R6520>', { overDollars: '1200.50' }), finding('diagnosis:missed:>Z7901', { underDollars: '300' })], weights);
    expect([scores.overDollars, scores.underDollars]).toEqual(['1200.50', '300.00']);
  });
  test('POA counts judged indicators only', () => {
    const chart = (poas: ('Y' | 'N' | 'E' | null)[]): CodedChart => ({ ...emptyChart, diagnoses: poas.map((poa, at) => ({ code: `I${10 + at}`, poa })) });
    expect(scoreAudit(chart(['Y', 'N', null, 'Y']), chart(['Y', 'Y', 'E', null]), [], weights).poa).toEqual({ numerator: 1, denominator: 2 });
  });
});

describe('several charts', () => {
  test('pooled is not the mean of charts', () => {
    const charts = [{ numerator: 1, denominator: 1 }, { numerator: 0, denominator: 9 }, { numerator: 0, denominator: 0 }];
    expect([ratio(pooled(charts)), meanOfCharts(charts)]).toEqual([0.1, 0.5]);
  });
  test('no chart measured is null either way', () => expect([ratio(pooled([])), meanOfCharts([])]).toEqual([null, null]));
});

test('dollars add up exactly', () => fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 10_000_000 })), (cents) => {
  const text = (value: number): string => `${Math.floor(value / 100)}.${String(value % 100).padStart(2, '0')}`;
  expect(sumDollars(cents.map(text))).toBe(text(cents.reduce((sum, each) => sum + each, 0)));
})));
