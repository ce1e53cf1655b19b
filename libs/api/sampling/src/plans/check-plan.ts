import { done, isGiven, refuse, type Result } from '@overread/api-platform';
import { methodComplaint } from './method-complaints.js';
import type { PlanSpec } from './plan-data.js';

/** Whether a plan can be drawn at all; each refusal names the field and the remedy. */
export const checkPlan = (spec: PlanSpec): Result<PlanSpec> => {
  const { from, to } = spec.filter;
  if (isGiven(from) && isGiven(to) && String(from) > String(to)) return refuse('INVALID', `The first day (${String(from)}) is after the last (${String(to)}).`, { field: 'filter.from', remedy: 'Exchange the two days.' });
  if (!(spec.blindShare >= 0 && spec.blindShare <= 1)) return refuse('INVALID', 'The blind share is a fraction between 0 and 1.', { field: 'blindShare', remedy: 'Give 0.1 for one in ten.' });
  if (spec.blindShare > 0 && spec.auditorIds.length < 2) return refuse('INVALID', 'Blind second reviews need two auditors who are not the coder.', { field: 'auditorIds', remedy: 'Name a second auditor, or set the blind share to 0.' });
  const complaint = methodComplaint(spec.method, spec.parameters);
  return complaint === null ? done(spec) : refuse('INVALID', complaint.message, complaint);
};
