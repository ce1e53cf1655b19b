import { allow } from '@overread/domain/access';
import type { AnnotationKind } from '@overread/domain/metrics';
import { done, newId, refuse, type Result, type WriteTx } from '@overread/api-platform';
import { checkDay } from '../dated/check-dated.js';
import { AnnotationEntity } from './annotation.entity.js';
import type { Annotation } from './annotation.model.js';
import { oneAnnotation } from './annotation-rows.query.js';
import { annotationSubject } from './annotation-subject.js';

export interface AnnotationDraft {
  readonly day: string;
  readonly kind: AnnotationKind;
  readonly words: string;
  /** Null = every facility. */
  readonly facilityId: string | null;
  /** Null = every team. */
  readonly teamId: string | null;
}

/** As the column counts: characters, not UTF-16 units. */
const lengthOf = (text: string): number => [...text].length;

/** Says that something changed on a day. What was said before stays. */
export const addAnnotation = async (tx: WriteTx, given: AnnotationDraft): Promise<Result<Annotation>> => {
  const draft = { ...given, words: given.words.trim().replaceAll(/\s+/gu, ' ') };
  const { day, kind, words, facilityId, teamId } = draft;
  const aDay = checkDay(day, 'day');
  if (!aDay.ok) return aDay;
  if (lengthOf(words) < 1 || lengthOf(words) > 200) return refuse('INVALID', 'It takes 1 to 200 characters to say what was changed.', { field: 'words', remedy: 'Name the topic and, if need be, the document that says more.' });
  if (facilityId !== null && (await tx.row('select 1 from facility where id = $1', [facilityId])) === null) return refuse('INVALID', 'No such facility, or it is not yours.', { field: 'facilityId', remedy: 'Choose a facility of yours.' });
  if (!allow(tx.actor, 'create', annotationSubject(facilityId))) return refuse('NOT_ALLOWED', 'What holds for every facility is said by people who see them all.', { field: 'facilityId', remedy: 'Choose a facility of yours.' });
  if (teamId !== null && (await tx.row('select 1 from team where id = $1', [teamId])) === null) return refuse('INVALID', 'No such team, or it is not yours to see.', { field: 'teamId', remedy: 'Choose a team of the list, or leave it out for every team.' });
  const same = await tx.row('select 1 from annotation where day = $1 and kind = $2 and words = $3 and facility_id is not distinct from $4 and team_id is not distinct from $5', [day, kind, words, facilityId, teamId]);
  if (same !== null) return refuse('ALREADY_DONE', `That is said of ${day} already.`, { field: 'words', remedy: 'Say what else was changed, or leave it.' });
  const id = newId();
  await tx.insert(AnnotationEntity, { id, ...draft });
  tx.record({ noun: 'annotation', recordId: id, facilityId, after: draft });
  const added = await oneAnnotation(tx, id);
  if (added === null) throw new Error('an annotation that was just written cannot be read');
  return done(added);
};
