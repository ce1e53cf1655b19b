import { notFound, done, refuse, type ReadTx, type Result } from '@overread/api-platform';
import type { Check } from './check.js';
import { countsHold, hashHolds } from './frame-checks.query.js';
import { samplesHold, substitutionsHold } from './sample-checks.query.js';
import { selectionHolds, sizesHold } from './selection-checks.query.js';
import { loadStoredDraw } from './stored-draw.js';

export interface Verification {
  readonly drawId: string;
  readonly holds: boolean;
  readonly checks: readonly Check[];
}

/** Re-derives a draw from its stored frame and seed and names what does not hold. */
export const verifyDraw = async (tx: ReadTx, drawId: string): Promise<Result<Verification>> => {
  const draw = await loadStoredDraw(tx, drawId);
  if (draw === null) return notFound('draw');
  if (!tx.actor.allFacilities && !draw.facility_ids.every((id) => tx.actor.facilityIds.includes(id))) return refuse('NOT_ALLOWED', 'This draw reaches into facilities that are not yours; a part of it cannot be verified.', { remedy: 'Ask somebody who sees all of its facilities.' });
  const checks = [await countsHold(tx, draw), await hashHolds(tx, draw), await sizesHold(tx, draw), ...(await selectionHolds(tx, draw)), await substitutionsHold(tx, draw), await samplesHold(tx, draw)];
  return done({ drawId, holds: checks.every((each) => each.holds), checks });
};
