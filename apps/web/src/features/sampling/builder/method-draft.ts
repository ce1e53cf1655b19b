import type { Inputs, PlanPartsFragment } from '@overread/schema';

/** What single methods read of a plan; the parts of the others are kept while one changes one's mind. */
export interface MethodDraft {
  readonly method: Inputs.PlanMethod;
  readonly stratifyBy: Inputs.StratifyBy | null;
  /** Upper ends of the bands in dollars, as typed, ascending where they are numbers. */
  readonly valueBands: readonly string[];
  readonly allocation: Inputs.Allocation;
  readonly minimumPerStratum: number | null;
  readonly orderBy: Inputs.SampleOrder;
  readonly sizeBy: Inputs.SizeMeasure;
  readonly riskBy: readonly Inputs.StratifyBy[];
  /** Percent of the mean risk that no chart counts below. */
  readonly riskFloorPercent: number | null;
  /** Charts of the first part of a discovery plan. */
  readonly discoveryN: number | null;
  readonly expandWhen: Inputs.ExpansionTrigger;
  /** For CHARTS: more charts with an error than this. */
  readonly expandCharts: number | null;
  /** For RATE and DOLLARS: at least this percent. */
  readonly expandPercent: number | null;
  /** Percent of charts that may turn out unusable; null or 0 = no spares. */
  readonly unusablePercent: number | null;
}

export const emptyMethod: MethodDraft = {
  method: 'SIMPLE',
  stratifyBy: null,
  valueBands: ['1000', '10000', '50000'],
  allocation: 'PROPORTIONAL',
  minimumPerStratum: null,
  orderBy: 'CODED_ON',
  sizeBy: 'CHARGES',
  riskBy: ['CODER'],
  riskFloorPercent: 20,
  discoveryN: 50,
  expandWhen: 'CHARTS',
  expandCharts: 0,
  expandPercent: 5,
  unusablePercent: null,
};

/** A stored share as percent without the tail of binary fractions: 0.07 → 7. */
export const asPercent = (share: number): number => Number((share * 100).toFixed(4));

/** A typed percent as a share without that tail; null stays null. */
export const asShare = (percent: number | null): number | null => (percent === null ? null : Number((percent / 100).toFixed(6)));

type StoredMethod = Pick<PlanPartsFragment, 'method' | 'stratifyBy' | 'valueBands' | 'allocation' | 'minimumPerStratum' | 'orderBy' | 'sizeBy' | 'riskBy' | 'riskFloor' | 'discoveryN' | 'expandWhen' | 'expandAt' | 'unusableShare'>;

/** What the form shows of a stored plan's method; what it does not read starts as in a new plan. */
export function methodDraftOf(plan: StoredMethod): MethodDraft {
  const isShare = plan.expandWhen === 'RATE' || plan.expandWhen === 'DOLLARS';
  return {
    method: plan.method,
    stratifyBy: plan.stratifyBy,
    valueBands: plan.valueBands ?? emptyMethod.valueBands,
    allocation: plan.allocation ?? emptyMethod.allocation,
    minimumPerStratum: plan.minimumPerStratum,
    orderBy: plan.orderBy ?? emptyMethod.orderBy,
    sizeBy: plan.sizeBy ?? emptyMethod.sizeBy,
    riskBy: plan.riskBy ?? emptyMethod.riskBy,
    riskFloorPercent: plan.riskFloor === null ? emptyMethod.riskFloorPercent : asPercent(plan.riskFloor),
    discoveryN: plan.discoveryN ?? emptyMethod.discoveryN,
    expandWhen: plan.expandWhen ?? emptyMethod.expandWhen,
    expandCharts: plan.expandWhen === 'CHARTS' ? plan.expandAt : emptyMethod.expandCharts,
    expandPercent: isShare && plan.expandAt !== null ? asPercent(plan.expandAt) : emptyMethod.expandPercent,
    unusablePercent: plan.unusableShare === null ? null : asPercent(plan.unusableShare),
  };
}
