import { isRefusal, shareDeviation, stratifiedPrecision, stratifiedSize, type StratifiedPlan, whatNBuys } from '@overread/domain/statistics';
import type { Inputs } from '@overread/schema';
import { charts, type CountedStratum, line, missing, percentWord, type PlanInView, plusMinus, type SizeAnswer } from './size-answer.js';
import { shareOf, type SizeQuestion } from './size-question.js';

/** A stratum of the plan, now and as the wanted precision would have it. */
export interface StratumAnswer {
  readonly label: string;
  readonly population: number;
  readonly selected: number;
  /** Half-width within the stratum now, in points; null when nothing is drawn of it. */
  readonly points: number | null;
  /** Charts for the wanted precision of the whole; null when that is not known. */
  readonly wanted: number | null;
}

const allocations: Record<Inputs.Allocation, StratifiedPlan['allocation']> = { PROPORTIONAL: 'proportional', EQUAL: 'equal', NEYMAN: 'neyman' };

const pointsOf = ({ population, selected }: CountedStratum, p: number, conf: number): number | null => {
  const bought = whatNBuys({ n: selected, N: population, p, conf });
  return isRefusal(bought) ? null : bought.points;
};

/** Charts for the whole within ± so many points, shared as the plan shares them, and what the plan's own sizes give. */
export function strataAnswer({ conf, points, expected }: SizeQuestion, plan: PlanInView): SizeAnswer & { readonly rows: readonly StratumAnswer[] } {
  const isQuota = plan.method === 'QUOTA';
  const p = shareOf(expected);
  const d = shareOf(points);
  if (plan.method !== 'STRATIFIED' && !isQuota) return { ...missing('This plan has no strata: choose “Stratified random” or “Quota per coder”.'), rows: [] };
  if (p === null || d === null) return { ...missing('Say how precise, and what share you expect: both between 0 and 100.'), rows: [] };
  if (plan.strata.length === 0) return { ...missing('The strata have to be counted first: see the preview.'), rows: [] };
  const level = conf / 100;
  const strata = plan.strata.map((each) => ({ N: each.population, n: each.selected, S: each.deviation ?? shareDeviation(p) }));
  const size = stratifiedSize({ strata, allocation: isQuota ? 'quota' : allocations[plan.allocation], minimum: plan.minimumPerStratum, conf: level, d });
  const now = stratifiedPrecision({ strata, conf: level });
  const single = plan.strata.filter(({ population, selected }) => population > 1 && selected === 1).length;
  const empty = plan.strata.filter(({ population, selected }) => population > 0 && selected === 0).length;
  return {
    wants: isRefusal(size) ? [] : [line(isQuota ? `The whole within ${plusMinus(points ?? 0)} at ${conf}\u00a0% takes ${charts(size.size)} of each coder.` : `The whole within ${plusMinus(points ?? 0)} at ${conf}\u00a0% takes ${charts(size.size)}, shared as below.`, size.size)],
    buys: isRefusal(now) ? [] : [line(`n = ${plan.n ?? 0} over ${strata.length} ${strata.length === 1 ? 'stratum' : 'strata'} gives ${plusMinus(100 * now.d)} at ${conf}\u00a0% for the whole.`)],
    notes: [
      ...(empty > 0 ? [`${empty} ${empty === 1 ? 'stratum gets' : 'strata get'} no chart, so the whole cannot be told by strata: set “At least of each”.`] : []),
      ...(single > 0 ? [`${single} ${single === 1 ? 'stratum gets' : 'strata get'} a single chart, which cannot tell how much its stratum varies: two of each are needed for an interval of the whole.`] : []),
      plan.strata.some(({ deviation }) => deviation !== null) ? 'Strata are counted with the deviations of their past audits, as the allocation is.' : `Every stratum is counted as if ${percentWord(expected ?? 0)} were right in it.`,
    ],
    rows: plan.strata.map((each, at) => ({ label: each.label, population: each.population, selected: each.selected, points: pointsOf(each, p, level), wanted: isRefusal(size) ? null : (size.sizes[at] ?? null) })),
  };
}
