import type { Inputs } from '@overread/schema';
import { drawsByTicket } from '../plans/method-traits.js';
import { asShare } from './method-draft.js';
import type { MethodDraft } from './method-draft.js';

type MethodInput = Required<Pick<Inputs.PlanInput, 'method' | 'stratifyBy' | 'valueBands' | 'allocation' | 'minimumPerStratum' | 'orderBy' | 'sizeBy' | 'riskBy' | 'riskFloor' | 'discoveryN' | 'expandWhen' | 'expandAt' | 'unusableShare'>>;

/** The method's own part of a plan as the API takes it: what the method does not read is null. */
export function methodInput(draft: MethodDraft): MethodInput {
  const { method } = draft;
  const stratified = method === 'STRATIFIED';
  const risk = method === 'RISK_WEIGHTED';
  const discovery = method === 'DISCOVERY';
  return {
    method,
    stratifyBy: stratified ? draft.stratifyBy : null,
    valueBands: stratified && draft.stratifyBy === 'VALUE_BAND' ? [...draft.valueBands] : null,
    allocation: stratified ? draft.allocation : null,
    minimumPerStratum: stratified ? draft.minimumPerStratum : null,
    orderBy: method === 'SYSTEMATIC' ? draft.orderBy : null,
    sizeBy: method === 'PROPORTIONAL_TO_SIZE' ? draft.sizeBy : null,
    riskBy: risk ? [...draft.riskBy] : null,
    riskFloor: risk ? asShare(draft.riskFloorPercent) : null,
    discoveryN: discovery ? draft.discoveryN : null,
    expandWhen: discovery ? draft.expandWhen : null,
    expandAt: !discovery ? null : draft.expandWhen === 'CHARTS' ? draft.expandCharts : asShare(draft.expandPercent),
    unusableShare: drawsByTicket[method] ? asShare(draft.unusablePercent) : null,
  };
}
