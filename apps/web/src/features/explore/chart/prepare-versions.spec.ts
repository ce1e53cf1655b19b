import { changesBetween, prepareVersions } from './prepare-versions.js';

describe('what an import changed', () => {
  test.each<[string, Record<string, unknown>, Record<string, unknown>, string[]]>([
    ['nothing', { dx: ['I110'], drg: '291' }, { dx: ['I110'], drg: '291' }, []],
    ['codes that came and went', { dx: ['I110', 'N179'] }, { dx: ['I110', 'N170', 'E876'] }, ['+ diagnosis N17.0, E87.6', '− diagnosis N17.9']],
    ['only the order', { dx: ['I110', 'N179'] }, { dx: ['N179', 'I110'] }, ['Order of diagnosis codes']],
    ['only POA', { dx: ['I110'], dx_poa: ['Y'] }, { dx: ['I110'], dx_poa: ['N'] }, ['POA']],
    ['a code given twice and now once', { services: ['G0105', 'G0105'] }, { services: ['G0105'] }, ['− service G0105']],
    ['values and times', { drg: '291', billed_at: null }, { drg: '292', billed_at: '2026-03-01T00:00:00Z' }, ['DRG 291, now 292', 'Billed time']],
    ['the same instant written otherwise, the same money', { billed_at: '2026-03-01T00:00:00+00:00', total_charges: 100 }, { billed_at: '2026-03-01T00:00:00.000Z', total_charges: '100.00' }, []],
    ['a column that one side lacks', { drg: '291' }, {}, []],
  ])('%s', (_, before, after, expected) => {
    expect(changesBetween(before, after)).toEqual(expected);
  });

  test('each version is told against the next, the last against the present', () => {
    const version = (number: number, drg: string) => ({ version: number, replacedAt: '2026-03-01T00:00:00Z', fileName: `${number}.csv`, snapshot: { drg } });
    const rows = prepareVersions([version(1, '290'), version(2, '291')], { drg: '292' });
    expect(rows.map((row) => [row.version, row.changes])).toEqual([[2, ['DRG 291, now 292']], [1, ['DRG 290, now 291']]]);
  });
});
