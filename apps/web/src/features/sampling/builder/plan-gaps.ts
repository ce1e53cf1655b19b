import { sizeOf } from '../plans/method-traits.js';
import { methodGaps, spareGaps } from './method-gaps.js';
import type { PlanDraft } from './plan-draft.js';
import type { PlanGap } from './plan-gap.js';

const sizeGap = ({ method, size }: PlanDraft): PlanGap[] => {
  if (sizeOf[method] === 'none') return [];
  const isCounted = size.by === 'count' || method === 'DISCOVERY';
  const value = isCounted ? size.count : size.percent;
  if (value === null || value <= 0) return [{ field: 'size', message: isCounted ? 'Say how many charts.' : 'Say which percent.' }];
  return !isCounted && value > 100 ? [{ field: 'size', message: 'At most 100 percent.' }] : [];
};

/** What keeps the frame and its sizes from being counted. */
export function previewGaps(draft: PlanDraft): PlanGap[] {
  const { from, to } = draft.filter;
  const blind = draft.calibration ? 0 : (draft.blindPercent ?? 0);
  return [
    ...(from !== null && to !== null && from > to ? [{ field: 'days' as const, message: 'The first day is after the last.' }] : []),
    ...methodGaps(draft),
    ...sizeGap(draft),
    ...spareGaps(draft),
    ...(blind < 0 || blind > 100 ? [{ field: 'blindPercent' as const, message: 'Between 0 and 100 percent.' }] : []),
    ...(draft.calibration && draft.auditorIds.length < 2 ? [{ field: 'auditorIds' as const, message: 'A calibration session compares its auditors: name two or more.' }] : []),
    ...(blind > 0 && draft.auditorIds.length < 2 ? [{ field: 'auditorIds' as const, message: 'Blind second reviews need two auditors: name them, or set the share to 0.' }] : []),
  ];
}

/** What keeps the plan from being saved, in the order of the form. */
export function planGaps(draft: PlanDraft): PlanGap[] {
  const due = draft.dueDays;
  return [
    ...(draft.name.trim() === '' ? [{ field: 'name' as const, message: 'Give the plan a name.' }] : []),
    ...previewGaps(draft),
    ...(due === null || !Number.isInteger(due) || due < 1 || due > 120 ? [{ field: 'dueDays' as const, message: 'A whole number of business days, 1 to 120.' }] : []),
  ];
}
