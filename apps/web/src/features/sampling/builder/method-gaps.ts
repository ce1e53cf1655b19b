import { drawsByTicket } from '../plans/method-traits.js';
import type { PlanDraft } from './plan-draft.js';
import type { PlanGap } from './plan-gap.js';

const isWhole = (value: number | null, least: number): value is number => value !== null && Number.isInteger(value) && value >= least;
const isPercent = (value: number | null): boolean => value !== null && value > 0 && value <= 100;

/** Why value bands cannot be used; null when they can. */
export function bandProblem(ends: readonly string[]): string | null {
  if (ends.length === 0) return 'Name at least one upper end, such as 1000.';
  if (ends.length > 20) return 'At most 20 upper ends.';
  const values = ends.map(Number);
  if (!ends.every((end, at) => /^\d+(\.\d{1,2})?$/.test(end) && (values[at] ?? 0) > 0)) return 'Upper ends are dollars above 0, with at most two decimals.';
  return values.every((value, at) => at === 0 || value > (values[at - 1] ?? 0)) ? null : 'Each upper end must be above the one before.';
}

const stratifiedGaps = (draft: PlanDraft): PlanGap[] => {
  if (draft.stratifyBy === null) return [{ field: 'stratifyBy', message: 'Choose by what to stratify.' }];
  const bands = draft.stratifyBy === 'VALUE_BAND' ? bandProblem(draft.valueBands) : null;
  return bands === null ? [] : [{ field: 'valueBands', message: bands }];
};

const riskGaps = ({ riskBy, riskFloorPercent }: PlanDraft): PlanGap[] => [
  ...(riskBy.length === 0 || riskBy.length > 3 ? [{ field: 'riskBy' as const, message: 'Choose one to three things whose past error rates make the risk.' }] : []),
  ...(isPercent(riskFloorPercent) ? [] : [{ field: 'riskFloor' as const, message: 'The floor is above 0 and at most 100 percent: every chart keeps a chance.' }]),
];

const discoveryGaps = ({ discoveryN, size, expandWhen, expandCharts, expandPercent }: PlanDraft): PlanGap[] => {
  const expands = expandWhen === 'CHARTS' ? isWhole(expandCharts, 0) : isPercent(expandPercent);
  return [
    ...(!isWhole(discoveryN, 1) ? [{ field: 'discoveryN' as const, message: 'Say how many charts the first part has.' }] : discoveryN >= (size.count ?? Infinity) ? [{ field: 'discoveryN' as const, message: 'The first part is smaller than the full sample.' }] : []),
    ...(expands ? [] : [{ field: 'expandAt' as const, message: expandWhen === 'CHARTS' ? 'A whole number of charts; 0 = any.' : 'Above 0 and at most 100 percent.' }]),
  ];
};

/** What the method's own part still lacks, in the order of the form. */
export function methodGaps(draft: PlanDraft): PlanGap[] {
  switch (draft.method) {
    case 'STRATIFIED': return stratifiedGaps(draft);
    case 'RISK_WEIGHTED': return riskGaps(draft);
    case 'DISCOVERY': return discoveryGaps(draft);
    default: return [];
  }
}

/** What is wrong with the share of unusable charts, where the method has spares. */
export function spareGaps({ method, unusablePercent }: PlanDraft): PlanGap[] {
  const unusable = unusablePercent ?? 0;
  return drawsByTicket[method] && !(unusable >= 0 && unusable < 100) ? [{ field: 'unusable', message: 'From 0 to below 100 percent.' }] : [];
}
