/** What a site may change that its figures answer to. */
export const annotationKinds = ['education', 'policy', 'code-set', 'system'] as const;
export type AnnotationKind = (typeof annotationKinds)[number];

/** Whom a change touches: null = every facility, or every team. */
export interface AnnotationReach {
  readonly facilityId: string | null;
  readonly teamId: string | null;
}

/** What a figure is narrowed to; empty = everything. */
export interface ShownGroups {
  readonly facilityIds: readonly string[];
  readonly teamIds: readonly string[];
}

const isOnly = (id: string | null, shown: readonly string[]): boolean => id === null || (shown.length > 0 && shown.every((each) => each === id));

/**
 * Whether a change touched all that a figure shows. Only then does its day cut the series into phases: a change at one of four
 * facilities leaves most of the department's figure where it was, so it is marked, and the limits run on.
 */
export const touchesAll = ({ facilityId, teamId }: AnnotationReach, { facilityIds, teamIds }: ShownGroups): boolean => isOnly(facilityId, facilityIds) && isOnly(teamId, teamIds);
