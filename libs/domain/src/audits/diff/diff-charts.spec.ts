import type { CodedChart, DiagnosisLine, Poa } from '../../charts/index.js';
import { emptyChart } from '../../charts/index.js';
import fc from 'fast-check';
import { applyChanges } from './apply-changes.js';
import { diffCharts } from './diff-charts.js';

const dx = (...codes: string[]): CodedChart => ({ ...emptyChart, diagnoses: codes.map((text) => ({ code: text.split('/')[0] ?? '', poa: (text.split('/')[1] ?? 'Y') as Poa })) });
const keys = (original: CodedChart, audited: CodedChart): string[] => diffCharts(original, audited).map((change) => change.key);

describe('diffCharts', () => {
  test.each<[string, CodedChart, CodedChart, string[]]>([
    ['equal lists', dx('I10', 'E119'), dx('I10', 'E119'), []],
    ['a swap of the principal is one resequencing', dx('E7800', 'C649', 'I10'), dx('C649', 'E7800', 'I10'), ['diagnosis:resequenced:E7800>C649']],
    ['secondaries in another order are no error', dx('I10', 'E119', 'N179'), dx('I10', 'N179', 'E119'), []],
    ['a right code with a wrong POA is a POA error', dx('I10', 'N179/Y'), dx('I10', 'N179/N'), ['diagnosis:poa:N179']],
    ['a code of the same family is one revision', dx('I10', 'E119'), dx('I10', 'E1165'), ['diagnosis:revised:E119>E1165']],
    ['an unrelated deletion and addition are two', dx('I10', 'E119'), dx('I10', 'N179'), ['diagnosis:unsupported:E119>', 'diagnosis:missed:>N179']],
    ['a revised principal is one revision', dx('E119', 'I10'), dx('E1165', 'I10'), ['diagnosis:revised:E119>E1165']],
    ['an unsupported principal is one deletion', dx('R6520', 'A419', 'I10'), dx('A419', 'I10'), ['diagnosis:unsupported:R6520>']],
    ['a missed principal is one addition', dx('I10'), dx('A419', 'I10'), ['diagnosis:missed:>A419']],
    ['an unsupported principal with the third code first is two', dx('R6520', 'I10', 'A419'), dx('A419', 'I10'), ['diagnosis:unsupported:R6520>', 'diagnosis:resequenced:I10>A419']],
    ['the same code twice counts twice', dx('I10', 'E119', 'E119'), dx('I10', 'E119'), ['diagnosis:unsupported:E119>']],
    ['the longest common beginning pairs first', dx('I10', 'E1122', 'E119'), dx('I10', 'E1121', 'E1165'), ['diagnosis:revised:E1122>E1121', 'diagnosis:revised:E119>E1165']],
    ['nothing coded', emptyChart, dx('I10'), ['diagnosis:missed:>I10']],
    ['nothing right', dx('I10'), emptyChart, ['diagnosis:unsupported:I10>']],
  ])('%s', (_, original, audited, expected) => expect(keys(original, audited)).toEqual(expected));

  test('an exempt code and one without an indicator are the same, and null is not audited', () => {
    const chart = (poa: DiagnosisLine['poa']): CodedChart => ({ ...emptyChart, diagnoses: [{ code: 'Z7901', poa }] });
    expect([keys(chart(null), chart('E')), keys(chart('E'), chart(null)), keys(chart('Y'), chart(null)), keys(chart(null), chart('Y'))]).toEqual([[], [], [], ['diagnosis:poa:Z7901']]);
  });

  test.each([['65', '065', []], ['470', '469', ['field:drg:']], ['A', 'B', ['field:drg:']]])('DRG %s and %s: leading zeros are no difference', (was, is, expected) => {
    const chart = (drg: string): CodedChart => ({ ...emptyChart, fields: { ...emptyChart.fields, drg } });
    expect(keys(chart(was), chart(is))).toEqual(expected);
  });

  test('services: modifiers as a set, units, and fields that were judged', () => {
    const chart = (modifiers: string[], units: number | null, drg: string | null): CodedChart => ({ ...emptyChart, services: [{ code: 'G0463', modifiers, units }], fields: { ...emptyChart.fields, drg } });
    expect(keys(chart(['25', 'LT'], 1, '470'), chart(['LT', '25'], 2, '469'))).toEqual(['service:units:G0463', 'field:drg:']);
    expect(keys(chart(['25'], null, '470'), chart([], 1, null))).toEqual(['service:modifiers:G0463']);
  });
});

const code = fc.constantFrom('I10', 'I110', 'E119', 'E1165', 'E1122', 'N179', 'N170', 'A419', 'J189', 'R6520', 'Z7901');
const line = fc.record({ code, poa: fc.constantFrom<Poa>('Y', 'N', 'U', 'W') });
const chart = fc.record({
  diagnoses: fc.array(line, { maxLength: 8 }),
  procedures: fc.array(fc.record({ code: fc.constantFrom('0SRC0J9', '0SRD0J9', '5A1935Z'), date: fc.constantFrom('2026-01-01', '2026-01-02'), surgeon: fc.constant('S1') }), { maxLength: 4 }),
  services: fc.array(fc.record({ code: fc.constantFrom('G0463', 'G0466', 'J1885'), modifiers: fc.subarray(['25', '59', 'LT']), units: fc.integer({ min: 1, max: 3 }) }), { maxLength: 4 }),
  fields: fc.record({ disposition: fc.constantFrom('01', '06'), admitSource: fc.constant(null), drg: fc.constantFrom('469', '470'), drgWeight: fc.constant(null), emLevel: fc.constant(null) }),
});
const asSet = (lines: readonly object[]): string[] => lines.map((each) => JSON.stringify(each, (_, value: unknown) => (Array.isArray(value) && value.every((item) => typeof item === 'string') ? [...(value as string[])].sort() : value))).sort();

describe('laws', () => {
  test('a chart does not differ from itself', () => fc.assert(fc.property(chart, (each) => expect(diffCharts(each, each)).toEqual([]))));

  test('applying the diff to the coder’s chart gives the auditor’s', () => {
    fc.assert(fc.property(chart, chart, (original, audited) => {
      const result = applyChanges(original, diffCharts(original, audited));
      expect(asSet(result.diagnoses)).toEqual(asSet(audited.diagnoses));
      expect(result.diagnoses[0]?.code).toBe(audited.diagnoses[0]?.code);
      expect(asSet(result.procedures)).toEqual(asSet(audited.procedures));
      expect(asSet(result.services)).toEqual(asSet(audited.services));
      expect(result.fields).toEqual(audited.fields);
    }), { numRuns: 2_000 });
  });

  test('each side’s codes are all accounted for', () => {
    fc.assert(fc.property(chart, chart, (original, audited) => {
      const changes = diffCharts(original, audited).filter((change) => change.section === 'diagnosis');
      const count = (kind: string): number => changes.filter((change) => change.kind === kind).length;
      const matched = original.diagnoses.length - count('revised') - count('unsupported');
      expect(matched + count('revised') + count('missed')).toBe(audited.diagnoses.length);
    }));
  });

  test('exchanging the first two diagnoses is one resequencing', () => {
    fc.assert(fc.property(fc.uniqueArray(line, { minLength: 2, maxLength: 8, selector: (each) => each.code }), (diagnoses) => {
      const [first, second, ...rest] = diagnoses as [DiagnosisLine, DiagnosisLine, ...DiagnosisLine[]];
      const changes = diffCharts({ ...emptyChart, diagnoses }, { ...emptyChart, diagnoses: [second, first, ...rest] });
      expect(changes.map((change) => change.kind)).toEqual(['resequenced']);
    }));
  });

  test('keys are unique', () => fc.assert(fc.property(chart, chart, (original, audited) => {
    const all = diffCharts(original, audited).map((change) => change.key);
    expect(new Set(all).size).toBe(all.length);
  })));
});
