import { emptyChart, type CodedChart } from '../../charts/index.js';
import { diffCharts } from '../diff/diff-charts.js';
import { defaultReasons, defaultTypes, deriveDirection, directionOf, suggestTypes } from './index.js';

const chart = (more: Partial<CodedChart>): CodedChart => ({ ...emptyChart, ...more });
const dx = (...codes: string[]): CodedChart => chart({ diagnoses: codes.map((code) => ({ code, poa: 'Y' })) });
const pcs = (code: string): CodedChart => chart({ procedures: [{ code, date: null, surgeon: null }] });
const svc = (code: string, modifiers: string[] = [], units = 1): CodedChart => chart({ services: [{ code, modifiers, units }] });
const drg = (value: string): CodedChart => chart({ fields: { ...emptyChart.fields, drg: value } });

describe('suggestTypes: the best guess first', () => {
  test.each<[string, CodedChart, CodedChart, string, string]>([
    ['a swap', dx('I10', 'N179'), dx('N179', 'I10'), 'wrong-principal', 'neutral'],
    ['a missed diagnosis', dx('I10'), dx('I10', 'N179'), 'missed-dx', 'under'],
    ['an unsupported one', dx('I10', 'N179'), dx('I10'), 'unsupported-dx', 'over'],
    ['a revised one', dx('E119'), dx('E1165'), 'incorrect-dx', 'neutral'],
    ['another approach', pcs('0FT44ZZ'), pcs('0FT40ZZ'), 'approach', 'neutral'],
    ['another root operation', pcs('0SRC0J9'), pcs('0SUC0J9'), 'root-operation', 'neutral'],
    ['a visit level too high', svc('99215'), svc('99213'), 'em-over', 'over'],
    ['a visit level too low', svc('99213'), svc('99214'), 'em-under', 'under'],
    ['a modifier too few', svc('G0105'), svc('G0105', ['PT']), 'modifier-missing', 'neutral'],
    ['a modifier too many', svc('G0105', ['PT']), svc('G0105'), 'modifier-unneeded', 'over'],
    ['units too many', svc('J1885', [], 3), svc('J1885', [], 2), 'units', 'over'],
    ['another DRG', drg('470'), drg('469'), 'drg-changed', 'neutral'],
  ])('%s', (_, before, after, type, direction) => {
    const [change] = diffCharts(before, after);
    if (change === undefined) throw new Error('no change');
    const [best = ''] = suggestTypes(change);
    expect([best, deriveDirection(change, best)]).toEqual([type, direction]);
  });

  test('every suggestion is a type of the taxonomy', () => {
    const known = new Set(defaultTypes.map((type) => type.code));
    const changes = [[dx('I10', 'N179'), dx('E119')], [pcs('0FT44ZZ'), pcs('0SRC0J9')], [svc('G0463', ['25'], 2), svc('J1885')], [drg('1'), drg('2')]] as const;
    for (const [before, after] of changes) for (const change of diffCharts(before, after)) expect(suggestTypes(change).filter((code) => !known.has(code))).toEqual([]);
  });

  test('codes are unique', () => expect(new Set([...defaultTypes, ...defaultReasons].map((each) => each.code)).size).toBe(defaultTypes.length + defaultReasons.length));

  test('dollars on one side decide the direction', () => {
    const [change] = diffCharts(drg('470'), drg('469'));
    if (change === undefined) throw new Error('no change');
    expect([directionOf(change, 'drg-changed', '100', '0'), directionOf(change, 'drg-changed', '0', '5'), directionOf(change, 'drg-changed', '0', '0')]).toEqual(['over', 'under', 'neutral']);
  });
});
