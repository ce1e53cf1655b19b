import { isGiven } from '@overread/api-platform';
import type { PlanMethodCode, PlanParameters } from './plan-data.js';

/** What is wrong with the parameters of a method, in which field, and what mends it. */
export interface Complaint {
  readonly field: keyof PlanParameters;
  readonly message: string;
  readonly remedy: string;
}

const isPositive = (value: number | null | undefined): boolean => isGiven(value) && Number.isFinite(value) && value > 0;
const isWhole = (value: number | null | undefined): boolean => isPositive(value) && Number.isInteger(value);

const oneOf = (parameters: PlanParameters, count: 'n' | 'perCoder', percent: 'percent' | 'perCoderPercent', words: { readonly both: string; readonly example: number }): Complaint | null => {
  if (isGiven(parameters[count]) === isGiven(parameters[percent])) return { field: count, message: words.both, remedy: `Give ${count} or ${percent}.` };
  if (isGiven(parameters[count]) && !isWhole(parameters[count])) return { field: count, message: 'The number of charts must be a whole number above 0.', remedy: `Give ${count} as, say, ${words.example}.` };
  const share = parameters[percent];
  if (isGiven(share) && !(isPositive(share) && share <= 100)) return { field: percent, message: 'The percent must be above 0 and at most 100.', remedy: `Give ${percent} as, say, 5.` };
  return null;
};

const sizeComplaint = (parameters: PlanParameters): Complaint | null => oneOf(parameters, 'n', 'percent', { both: 'Say how many charts, or which percent of the frame: one of the two.', example: 30 });
const quotaComplaint = (parameters: PlanParameters): Complaint | null => oneOf(parameters, 'perCoder', 'perCoderPercent', { both: 'A quota is a number of charts per coder or a percent of each coder’s: one of the two.', example: 10 });

const bandComplaint = ({ valueBands }: PlanParameters): Complaint | null => {
  const ends = (valueBands ?? []).map(Number);
  const ascends = ends.every((end, at) => end > (ends[at - 1] ?? 0));
  return ends.length > 0 && ends.length <= 20 && ascends ? null : { field: 'valueBands', message: 'Value bands need 1 to 20 upper ends above 0, each above the one before.', remedy: 'Give valueBands as, say, 1000, 10000, 50000.' };
};

const stratifiedComplaint = (parameters: PlanParameters): Complaint | null => {
  if (!isGiven(parameters.stratifyBy)) return { field: 'stratifyBy', message: 'A stratified draw needs to know by what.', remedy: 'Give stratifyBy.' };
  const minimum = parameters.minimumPerStratum;
  if (isGiven(minimum) && !(Number.isInteger(minimum) && minimum >= 0)) return { field: 'minimumPerStratum', message: 'The minimum per stratum must be a whole number.', remedy: 'Give minimumPerStratum as, say, 2, or leave it out.' };
  return sizeComplaint(parameters) ?? (parameters.stratifyBy === 'value_band' ? bandComplaint(parameters) : null);
};

const riskComplaint = (parameters: PlanParameters): Complaint | null => {
  const by = parameters.riskBy ?? [];
  if (by.length === 0 || by.length > 3 || by.includes('value_band')) return { field: 'riskBy', message: 'Risk is taken from the past of one to three things, and not of value bands.', remedy: 'Give riskBy as, say, CODER.' };
  const floor = parameters.riskFloor;
  if (isGiven(floor) && !(floor > 0 && floor <= 1)) return { field: 'riskFloor', message: 'The floor must be above 0 and at most 1: every chart keeps a chance.', remedy: 'Give riskFloor as, say, 0.2.' };
  return sizeComplaint(parameters);
};

const discoveryComplaint = ({ n, percent, discoveryN, expandWhen, expandAt }: PlanParameters): Complaint | null => {
  if (!isWhole(n) || isGiven(percent)) return { field: 'n', message: 'A discovery plan names its full sample as a whole number of charts.', remedy: 'Give n as, say, 100, and no percent.' };
  if (!isWhole(discoveryN) || (discoveryN ?? 0) >= (n ?? 0)) return { field: 'discoveryN', message: 'The first part must be a whole number of charts, less than the full sample.', remedy: 'Give discoveryN as, say, 50.' };
  if (!isGiven(expandWhen)) return { field: 'expandWhen', message: 'Say what makes the sample grow.', remedy: 'Give expandWhen.' };
  const fits = expandWhen === 'charts' ? isGiven(expandAt) && Number.isInteger(expandAt) && expandAt >= 0 : isPositive(expandAt) && (expandAt ?? 0) <= 1;
  return fits ? null : { field: 'expandAt', message: expandWhen === 'charts' ? 'The number of charts with an error must be a whole number; 0 = any.' : 'The share must be a fraction above 0 and at most 1.', remedy: expandWhen === 'charts' ? 'Give expandAt as, say, 0.' : 'Give expandAt as 0.05 for 5 %.' };
};

const sizeByComplaint = (parameters: PlanParameters): Complaint | null => (isGiven(parameters.sizeBy) ? sizeComplaint(parameters) : { field: 'sizeBy', message: 'Say what the chance is proportional to.', remedy: 'Give sizeBy.' });

const complaintOf: Record<PlanMethodCode, (parameters: PlanParameters) => Complaint | null> = {
  simple: sizeComplaint,
  systematic: sizeComplaint,
  stratified: stratifiedComplaint,
  quota: quotaComplaint,
  proportional_to_size: sizeByComplaint,
  risk_weighted: riskComplaint,
  discovery: discoveryComplaint,
  focused: () => null,
  all: () => null,
};

/** Methods that draw by tickets alone: the next tickets are spares, substitutes and extensions. */
export const drawsByTicket: Record<PlanMethodCode, boolean> = { simple: true, systematic: false, stratified: true, quota: true, proportional_to_size: false, risk_weighted: false, discovery: true, focused: false, all: false };

const spareComplaint = (method: PlanMethodCode, share: number | null | undefined): Complaint | null => {
  if (!isGiven(share)) return null;
  if (!drawsByTicket[method]) return { field: 'unusableShare', message: 'This method has no spares: a substitute would change every chart’s chance.', remedy: 'Leave unusableShare out.' };
  return share >= 0 && share < 1 ? null : { field: 'unusableShare', message: 'The share of unusable charts is a fraction from 0 to below 1.', remedy: 'Give unusableShare as 0.1 for one in ten.' };
};

/** The first thing wrong with what a method is told; null when nothing is. */
export const methodComplaint = (method: PlanMethodCode, parameters: PlanParameters): Complaint | null => complaintOf[method](parameters) ?? spareComplaint(method, parameters.unusableShare);
