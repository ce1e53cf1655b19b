import type { ReadTx } from '@overread/api-platform';
import { frameHashExpression } from '../draws/draw-frame.js';
import { check, type Check } from './check.js';
import type { StoredDraw } from './stored-draw.js';

/** Whether the stored rows add up to the counts of the draw. */
export const countsHold = async (tx: ReadTx, draw: StoredDraw): Promise<Check> => {
  const row = await tx.row<{ population: string; frame: string; selected: string }>(
    'select count(*) as population, count(*) filter (where excluded_reason is null) as frame, count(*) filter (where selected) as selected from draw_unit where draw_id = $1',
    [draw.id],
  );
  const wrong = [
    ...(Number(row?.population) === draw.population_count ? [] : [`population ${row?.population ?? '0'} instead of ${draw.population_count}`]),
    ...(Number(row?.frame) === draw.frame_count ? [] : [`frame ${row?.frame ?? '0'} instead of ${draw.frame_count}`]),
    ...(Number(row?.selected) === draw.selected_count ? [] : [`selected ${row?.selected ?? '0'} instead of ${draw.selected_count}`]),
  ];
  return check('counts', wrong, `${draw.population_count} charts in the population, ${draw.frame_count} in the frame, ${draw.selected_count} selected`, 'The stored rows do not add up');
};

/** Whether keys, strata and measures of the frame are those that were hashed. */
export const hashHolds = async (tx: ReadTx, draw: StoredDraw): Promise<Check> => {
  const row = await tx.row<{ hash: string }>(`select ${frameHashExpression} as hash from draw_unit where draw_id = $1 and excluded_reason is null`, [draw.id]);
  return check('frame hash', row?.hash === draw.frame_hash ? [] : [`${row?.hash ?? 'none'} instead of ${draw.frame_hash}`], draw.frame_hash, 'The frame is not the one that was drawn from');
};
