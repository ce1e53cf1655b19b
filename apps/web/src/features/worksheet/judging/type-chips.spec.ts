import { defaultReasons, defaultTypes, diffCharts } from '@overread/domain/audits';
import { emptyChart, type CodedChart } from '@overread/domain/charts';
import { taxonomyOf } from '../../../shared/audits/taxonomy-of.js';
import { offeredTypes, typeChips } from './type-chips.js';

const dx = (...codes: string[]): CodedChart => ({ ...emptyChart, diagnoses: codes.map((code) => ({ code, poa: 'Y' as const })) });
const changeOf = (before: CodedChart, after: CodedChart) => diffCharts(before, after)[0]!;
const taxonomy = (off: string[] = []) => taxonomyOf(defaultTypes.map((type) => ({ ...type, section: type.section.toUpperCase(), active: !off.includes(type.code) })), defaultReasons.map((reason) => ({ ...reason, active: true })));

test('the best guess is 1, the others of the section follow, eight in all', () => {
  const chips = typeChips(changeOf(dx('N179'), dx('N170')), taxonomy()).map((type) => type.code);
  expect([chips.slice(0, 3), chips.length]).toEqual([['incorrect-dx', 'specificity', 'laterality'], 8]);
});

test('a type that is switched off is not offered', () => {
  expect(typeChips(changeOf(dx('N179'), dx('N170')), taxonomy(['incorrect-dx']))[0]?.code).toBe('specificity');
});

test('a change of DRG offers fields and grouping, and no diagnosis type', () => {
  const fields = (drg: string): CodedChart => ({ ...emptyChart, fields: { ...emptyChart.fields, drg } });
  const offered = offeredTypes(changeOf(fields('470'), fields('469')), taxonomy());
  expect([offered[0]?.code, [...new Set(offered.map((type) => type.section))].sort()]).toEqual(['drg-changed', ['field', 'grouping']]);
});
