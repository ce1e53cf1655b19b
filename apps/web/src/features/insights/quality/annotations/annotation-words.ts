import { type ControlAnnotation, kindWords } from '@overread/charts';
import { type AnnotationKind, annotationKinds, type ShownGroups, touchesAll } from '@overread/domain/metrics';
import type { Inputs, QualityAnnotationFragment } from '@overread/schema';

const kinds = { EDUCATION: 'education', POLICY: 'policy', CODE_SET: 'code-set', SYSTEM: 'system' } as const satisfies Record<Inputs.AnnotationKind, AnnotationKind>;
const inputs = Object.fromEntries(Object.entries(kinds).map(([input, kind]) => [kind, input])) as Record<AnnotationKind, Inputs.AnnotationKind>;

/** Its kind as the charts and the address of the domain know it. */
export const kindOf = ({ kind }: Pick<QualityAnnotationFragment, 'kind'>): AnnotationKind => kinds[kind];

/** A kind as the API takes it. */
export const kindInput = (kind: AnnotationKind): Inputs.AnnotationKind => inputs[kind];

/** The kinds in words, in the order of the domain. */
export const kindChoices = annotationKinds.map((value) => ({ value, label: kindWords[value] }));

/** "North", "team B", "team B at North"; null = everywhere. */
export const placeWords = ({ facility, team }: Pick<QualityAnnotationFragment, 'facility' | 'team'>): string | null => {
  if (team === null) return facility?.name ?? null;
  return facility === null ? `team ${team.name}` : `team ${team.name} at ${facility.name}`;
};

/** A change as the control charts take it: it cuts where it touched all that is shown. */
export const controlAnnotation = (annotation: QualityAnnotationFragment, shown: ShownGroups): ControlAnnotation => ({
  key: annotation.id,
  day: annotation.day,
  kind: kindOf(annotation),
  words: annotation.words,
  where: placeWords(annotation),
  cuts: touchesAll({ facilityId: annotation.facility?.id ?? null, teamId: annotation.team?.id ?? null }, shown),
});
