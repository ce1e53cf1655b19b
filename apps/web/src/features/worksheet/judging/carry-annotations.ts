import { annotatedChanges, noAnnotation, type AnnotatedChange, type AuditDraft, type WorksheetPatch } from '@overread/domain/audits';
import type { CodedChart } from '@overread/domain/charts';
import { homeOfChanges } from '../../../shared/audits/home-of-changes.js';

/** Where a change is at home and what kind it is: the same after its code was corrected once more. */
const placesOf = (frozen: CodedChart, draft: AuditDraft): Map<string, AnnotatedChange> => {
  const changes = annotatedChanges(frozen, draft);
  const homes = homeOfChanges(draft, changes);
  return new Map(changes.map((each) => [`${homes.get(each.change.key) ?? ''} ${each.change.section} ${each.change.kind} ${each.change.attribute ?? ''}`, each]));
};

/**
 * What was said about a change belongs to its codes. When the auditor corrects their own code, the change is another one: this
 * gives it what was said about the one before, so that a typing mistake does not cost a rationale.
 */
export const carryAnnotations = (frozen: CodedChart, before: AuditDraft, after: AuditDraft): WorksheetPatch[] => {
  const earlier = placesOf(frozen, before);
  const now = placesOf(frozen, after);
  const stillThere = new Set([...now.values()].map(({ change }) => change.key));
  return [...now].flatMap(([place, { change }]) => {
    const old = earlier.get(place);
    if (old === undefined || old.change.key === change.key || stillThere.has(old.change.key) || old.annotation === noAnnotation || after.annotations[change.key] !== undefined) return [];
    return [{ op: 'annotate' as const, change: change.key, set: old.annotation }];
  });
};
