import type { CodeSystem } from '../../codes/index.js';
import { wrongAttributes } from './compare-attributes.js';
import type { AnyLine, Change, LineSection } from './change.js';
import { pairLines } from './pair-lines.js';

const systemOf: Readonly<Record<LineSection, CodeSystem>> = { diagnosis: 'ICD10CM', procedure: 'ICD10PCS', service: 'HCPCS' };

type Draft = Omit<Change, 'key'>;

/** Differences of one section, keyed later; without the order of diagnoses, which `principalChange` adds. */
export const diffSection = (section: LineSection, before: readonly AnyLine[], after: readonly AnyLine[]): Draft[] => {
  const pairing = pairLines(systemOf[section], before, after);
  const line = (list: readonly AnyLine[], at: number): AnyLine => list[at] ?? { code: '' };
  const isPrincipal = (beforeAt: number | null, afterAt: number | null): boolean => section === 'diagnosis' && (beforeAt === 0 || afterAt === 0);
  const make = (kind: Change['kind'], beforeAt: number | null, afterAt: number | null, attribute: Change['attribute'] = null): Draft => ({
    section,
    kind,
    attribute,
    before: beforeAt === null ? null : line(before, beforeAt),
    after: afterAt === null ? null : line(after, afterAt),
    beforeAt,
    afterAt,
    isPrincipal: kind !== 'attribute' && isPrincipal(beforeAt, afterAt),
  });
  return [
    ...pairing.same.flatMap(([b, a]) => wrongAttributes(section, line(before, b), line(after, a)).map((name) => make('attribute', b, a, name))),
    ...pairing.revised.map(([b, a]) => make('revised', b, a)),
    ...pairing.alone.before.map((b) => make('unsupported', b, null)),
    ...pairing.alone.after.map((a) => make('missed', null, a)),
  ];
};
