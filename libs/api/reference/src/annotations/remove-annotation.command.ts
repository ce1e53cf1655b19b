import { allow } from '@overread/domain/access';
import { done, notFound, refuse, type Result, type WriteTx } from '@overread/api-platform';
import type { Annotation } from './annotation.model.js';
import { oneAnnotation } from './annotation-rows.query.js';
import { annotationSubject } from './annotation-subject.js';

/** Takes back what was said; the trail keeps it. Returns what it was. */
export const removeAnnotation = async (tx: WriteTx, id: string): Promise<Result<Annotation>> => {
  const before = await oneAnnotation(tx, id);
  if (before === null) return notFound('annotation');
  if (!allow(tx.actor, 'remove', annotationSubject(before.facilityId))) return refuse('NOT_ALLOWED', 'It holds for every facility: only people who see them all take it away.', { remedy: 'Ask one of them.' });
  // Whoever else takes it away at the same moment was first, and then there is nothing left to record.
  if ((await tx.row('delete from annotation where id = $1 returning id', [id])) === null) return notFound('annotation');
  const { day, kind, words, facilityId, teamId } = before;
  tx.record({ noun: 'annotation', recordId: id, facilityId, before: { day, kind, words, facilityId, teamId } });
  return done(before);
};
