import { allow } from '@overread/domain/access';
import { isZone } from '@overread/domain/time';
import type { ImportKindCode } from '@overread/formats';
import { done, refuse, type ReadTx, type Result } from '@overread/api-platform';
import type { ImportOptions } from './run.js';

/** What was asked for, as far as it can be done: known zones, a draw for second reviews, and nobody adds what they may not add. */
export const checkOptions = async (tx: ReadTx, kind: ImportKindCode, asked: ImportOptions): Promise<Result<ImportOptions>> => {
  const [facility, zone] = Object.entries(asked.zones).find(([, each]) => !isZone(each)) ?? [];
  if (zone !== undefined) return refuse('INVALID', `“${zone}”, the zone of ${facility ?? ''}, is no IANA time zone.`, { field: 'zones', remedy: 'Use a name like America/Chicago.' });
  if (asked.createMissing && !allow(tx.actor, 'create', { noun: 'person' })) return refuse('NOT_ALLOWED', 'Only administrators add facilities and coders.', { field: 'createMissing', remedy: 'Ask one to import this file, or to add them first.' });
  if (kind !== 'second_reviews') return done({ ...asked, drawId: null });
  if (asked.drawId === null) return refuse('INVALID', 'Second reviews belong to a draw.', { field: 'drawId', remedy: 'Choose the draw whose charts were reviewed.' });
  const draw = await tx.row('select 1 from draw where id::text = $1', [asked.drawId]);
  return draw === null ? refuse('NOT_FOUND', 'No such draw, or it is not yours to see.', { field: 'drawId' }) : done(asked);
};
