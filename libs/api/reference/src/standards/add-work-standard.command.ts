import { done, newId, refuse, type Result, type WriteTx } from '@overread/api-platform';
import { checkAmount, checkEffectiveFrom } from '../dated/check-dated.js';
import { oneWorkType } from '../work-types/work-type-rows.query.js';
import { WorkStandardEntity } from './work-standard.entity.js';
import type { WorkStandard } from './work-standard.model.js';
import { oneWorkStandard } from './work-standard-rows.query.js';

export interface WorkStandardDraft {
  readonly workTypeCode: string;
  /** Null = every facility that has none of its own. */
  readonly facilityId: string | null;
  /** Decimal string. */
  readonly chartsPerHour: string;
  readonly effectiveFrom: string;
}

const perHour = { field: 'chartsPerHour', name: 'Charts per hour', most: 1_000, decimals: 3, example: '2.5' };

/** Adds a standard that takes effect on a day; what held before keeps holding for the days before. */
export const addWorkStandard = async (tx: WriteTx, draft: WorkStandardDraft): Promise<Result<WorkStandard>> => {
  const { workTypeCode, facilityId, chartsPerHour, effectiveFrom } = draft;
  for (const check of [checkAmount(chartsPerHour, perHour), checkEffectiveFrom(effectiveFrom)]) if (!check.ok) return check;
  if ((await oneWorkType(tx, workTypeCode)) === null) return refuse('INVALID', `There is no work type ${workTypeCode}.`, { field: 'workTypeCode', remedy: 'Choose one of the list, or add it first.' });
  if (facilityId !== null && (await tx.row('select 1 from facility where id = $1', [facilityId])) === null) return refuse('INVALID', 'No such facility, or it is not yours.', { field: 'facilityId', remedy: 'Choose a facility of yours.' });
  const sameDay = await tx.row('select 1 from work_standard where work_type_code = $1 and facility_id is not distinct from $2 and effective_from = $3', [workTypeCode, facilityId, effectiveFrom]);
  if (sameDay !== null) return refuse('INVALID', `There is a standard that takes effect on ${effectiveFrom} already; standards are never changed.`, { field: 'effectiveFrom', remedy: 'Let the new one take effect on another day.' });
  const id = newId();
  await tx.insert(WorkStandardEntity, { id, ...draft });
  tx.record({ noun: 'workStandard', recordId: id, facilityId, after: draft });
  const added = await oneWorkStandard(tx, id);
  if (added === null) throw new Error('a standard that was just written cannot be read');
  return done(added);
};
