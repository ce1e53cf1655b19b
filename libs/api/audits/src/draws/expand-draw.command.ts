import { extendDraw, type LockedDraw } from '@overread/api-sampling';
import { refuse, type Result, type WriteTx } from '@overread/api-platform';
import { expansionOf } from './expansion.query.js';

/** Grows a discovery draw to its full sample, when what was found calls for it. */
export const expandDraw = async (tx: WriteTx, { drawId, now }: { readonly drawId: string; readonly now: Date }): Promise<Result<LockedDraw>> => {
  const expansion = await expansionOf(tx, drawId);
  if (expansion === null) return refuse('NOT_FOUND', 'There is no discovery draw of yours with this id that could still grow.', { field: 'drawId' });
  if (expansion.next !== 'expand') return refuse('NOT_ALLOWED', expansion.sentence, { field: 'drawId', remedy: 'For more charts all the same, draw another plan.' });
  return extendDraw(tx, { drawId, by: expansion.more, now, byFinding: true });
};
