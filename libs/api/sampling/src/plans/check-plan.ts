import { done, isGiven, refuse, type Result } from '@overread/api-platform';
import type { PlanMethodCode, PlanParameters, PlanSpec } from './plan-data.js';

interface Complaint {
  readonly field: string;
  readonly message: string;
  readonly remedy: string;
}

const positive = (value: number | null | undefined): boolean => value !== null && value !== undefined && Number.isFinite(value) && value > 0;

const sizeComplaint = (parameters: PlanParameters): Complaint | null => {
  if (isGiven(parameters.n) === isGiven(parameters.percent)) return { field: 'n', message: 'Say how many charts, or which percent of the frame: one of the two.', remedy: 'Give n or percent.' };
  if (isGiven(parameters.n) && !(Number.isInteger(parameters.n) && positive(parameters.n))) return { field: 'n', message: 'The number of charts must be a whole number above 0.', remedy: 'Give n as 1 or more.' };
  if (isGiven(parameters.percent) && !(positive(parameters.percent) && (parameters.percent ?? 0) <= 100)) return { field: 'percent', message: 'The percent must be above 0 and at most 100.', remedy: 'Give percent as, say, 5.' };
  return null;
};

const quotaComplaint = (parameters: PlanParameters): Complaint | null => {
  if (isGiven(parameters.perCoder) === isGiven(parameters.perCoderPercent)) return { field: 'perCoder', message: 'A quota is a number of charts per coder or a percent of each coder’s: one of the two.', remedy: 'Give perCoder or perCoderPercent.' };
  if (isGiven(parameters.perCoder) && !(Number.isInteger(parameters.perCoder) && positive(parameters.perCoder))) return { field: 'perCoder', message: 'The quota must be a whole number above 0.', remedy: 'Give perCoder as, say, 10.' };
  if (isGiven(parameters.perCoderPercent) && !(positive(parameters.perCoderPercent) && (parameters.perCoderPercent ?? 0) <= 100)) return { field: 'perCoderPercent', message: 'The percent must be above 0 and at most 100.', remedy: 'Give perCoderPercent as, say, 5.' };
  return null;
};

const complaintOf: Record<PlanMethodCode, (parameters: PlanParameters) => Complaint | null> = {
  simple: sizeComplaint,
  stratified: (parameters) => (isGiven(parameters.stratifyBy) ? sizeComplaint(parameters) : { field: 'stratifyBy', message: 'A stratified draw needs to know by what.', remedy: 'Give stratifyBy.' }),
  quota: quotaComplaint,
  focused: () => null,
  all: () => null,
};

const calibrationComplaint = ({ parameters, auditorIds, blindShare }: PlanSpec): Complaint | null => {
  if (parameters.calibration !== true) return null;
  if (new Set(auditorIds).size < 2) return { field: 'auditorIds', message: 'A calibration session compares its auditors: it needs two or more.', remedy: 'Name at least two auditors.' };
  return blindShare > 0 ? { field: 'blindShare', message: 'In a calibration session every chart is reviewed by everybody; there is no share to choose.', remedy: 'Set the blind share to 0.' } : null;
};

/** Whether a plan can be drawn at all; each refusal names the field and the remedy. */
export const checkPlan = (spec: PlanSpec): Result<PlanSpec> => {
  const { from, to } = spec.filter;
  if (isGiven(from) && isGiven(to) && String(from) > String(to)) return refuse('INVALID', `The first day (${String(from)}) is after the last (${String(to)}).`, { field: 'filter.from', remedy: 'Exchange the two days.' });
  if (!(spec.blindShare >= 0 && spec.blindShare <= 1)) return refuse('INVALID', 'The blind share is a fraction between 0 and 1.', { field: 'blindShare', remedy: 'Give 0.1 for one in ten.' });
  if (spec.blindShare > 0 && spec.auditorIds.length < 2) return refuse('INVALID', 'Blind second reviews need two auditors who are not the coder.', { field: 'auditorIds', remedy: 'Name a second auditor, or set the blind share to 0.' });
  const complaint = complaintOf[spec.method](spec.parameters) ?? calibrationComplaint(spec);
  return complaint === null ? done(spec) : refuse('INVALID', complaint.message, complaint);
};
