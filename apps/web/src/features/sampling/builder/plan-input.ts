import type { Inputs } from '@overread/schema';
import { sizeOf } from '../plans/method-traits.js';
import { methodInput } from './method-input.js';
import type { DraftFilter, PlanDraft } from './plan-draft.js';

const listOrNull = (list: readonly string[]): string[] | null => (list.length === 0 ? null : [...list]);
const textOrNull = (text: string): string | null => text.trim() || null;

const filterInput = (filter: DraftFilter): Inputs.PlanFilterInput => ({
  facilityIds: listOrNull(filter.facilityIds),
  teamIds: listOrNull(filter.teamIds),
  coderIds: listOrNull(filter.coderIds),
  workTypes: listOrNull(filter.workTypes),
  payers: listOrNull(filter.payers),
  serviceLines: listOrNull(filter.serviceLines),
  basis: filter.basis,
  from: filter.from,
  to: filter.to,
  code: textOrNull(filter.code),
  drg: textOrNull(filter.drg),
  minCharges: filter.minCharges,
});

/** A draft as the API takes it: exactly the parameters that its method reads are set. */
export function toPlanInput(draft: PlanDraft): Inputs.PlanInput {
  const { size } = draft;
  const sized = sizeOf[draft.method];
  // The full sample of a discovery plan is a number, whatever another method was told last.
  const isCounted = size.by === 'count' || draft.method === 'DISCOVERY';
  const count = isCounted ? size.count : null;
  const percent = isCounted ? null : size.percent;
  return {
    name: draft.name.trim(),
    filter: filterInput(draft.filter),
    ...methodInput(draft),
    n: sized === 'frame' ? count : null,
    percent: sized === 'frame' ? percent : null,
    perCoder: sized === 'coder' ? count : null,
    perCoderPercent: sized === 'coder' ? percent : null,
    excludeAlreadyAudited: draft.excludeAlreadyAudited,
    minimumCodes: draft.minimumCodes,
    auditorIds: [...draft.auditorIds],
    blindShare: draft.calibration ? 0 : (draft.blindPercent ?? 0) / 100,
    calibration: draft.calibration,
    dueDays: draft.dueDays ?? 0,
    scoringVersionId: draft.scoringVersionId,
  };
}

/** The part of a draft that decides which charts would be drawn: renaming a plan asks for no new preview. */
export const toPreviewInput = (draft: PlanDraft): Inputs.PlanInput => ({ ...toPlanInput(draft), name: 'preview', dueDays: 5, scoringVersionId: null });
