import type { AnnotationKind } from '@overread/domain/metrics';

/** A change at the site that the series may answer to. */
export interface ControlAnnotation {
  readonly key: string;
  /** The civil day from which it holds. */
  readonly day: string;
  readonly kind: AnnotationKind;
  readonly words: string;
  /** Where it was changed, as in "North"; null = everywhere. */
  readonly where: string | null;
  /** Whether it touched all that the chart shows: then a new phase begins with it. */
  readonly cuts: boolean;
}
