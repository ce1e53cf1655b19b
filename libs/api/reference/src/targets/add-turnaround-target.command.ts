import { clockIds } from '@overread/domain/metrics';
import { done, newId, refuse, type Result, type WriteTx } from '@overread/api-platform';
import { checkAmount, checkEffectiveFrom } from '../dated/check-dated.js';
import { oneWorkType } from '../work-types/work-type-rows.query.js';
import { TurnaroundTargetEntity } from './turnaround-target.entity.js';
import type { TurnaroundTarget } from './turnaround-target.model.js';
import { oneTurnaroundTarget } from './turnaround-target-rows.query.js';

export interface TurnaroundTargetDraft {
  readonly clock: string;
  /** Null = every work type that has none of its own. */
  readonly workTypeCode: string | null;
  /** Hours of elapsed time, as a decimal string. */
  readonly targetHours: string;
  readonly effectiveFrom: string;
}

const hours = { field: 'targetHours', name: 'The target', most: 10_000, decimals: 2, example: '48' };

/** Adds a target that takes effect on a day; what held before keeps holding for the days before. */
export const addTurnaroundTarget = async (tx: WriteTx, draft: TurnaroundTargetDraft): Promise<Result<TurnaroundTarget>> => {
  const { workTypeCode, targetHours, effectiveFrom } = draft;
  const clock = clockIds.find((each) => each === draft.clock);
  if (clock === undefined) return refuse('INVALID', `There is no clock “${draft.clock}”.`, { field: 'clock', remedy: `Choose ${clockIds.join(', ')}.` });
  for (const check of [checkAmount(targetHours, hours), checkEffectiveFrom(effectiveFrom)]) if (!check.ok) return check;
  if (workTypeCode !== null && (await oneWorkType(tx, workTypeCode)) === null) return refuse('INVALID', `There is no work type ${workTypeCode}.`, { field: 'workTypeCode', remedy: 'Choose one of the list, or leave it out for every work type.' });
  const sameDay = await tx.row('select 1 from turnaround_target where clock = $1 and work_type_code is not distinct from $2 and effective_from = $3', [clock, workTypeCode, effectiveFrom]);
  if (sameDay !== null) return refuse('INVALID', `There is a target that takes effect on ${effectiveFrom} already; targets are never changed.`, { field: 'effectiveFrom', remedy: 'Let the new one take effect on another day.' });
  const id = newId();
  await tx.insert(TurnaroundTargetEntity, { id, clock, workTypeCode, targetHours, effectiveFrom });
  tx.record({ noun: 'turnaroundTarget', recordId: id, after: draft });
  const added = await oneTurnaroundTarget(tx, id);
  if (added === null) throw new Error('a target that was just written cannot be read');
  return done(added);
};
