import { scoringVersionInForce } from '@overread/api-reference';
import { conflict, done, newId, notFound, refuse, type Result, type WriteTx } from '@overread/api-platform';
import { checkPlan } from './check-plan.js';
import { loadPlan } from './load-plan.query.js';
import type { PlanSpec } from './plan-data.js';
import { PlanEntity } from './plan.entity.js';

export interface PlanDraft {
  readonly name: string;
  readonly spec: PlanSpec;
  readonly dueDays: number;
  /** Null = the version in force on `today`. */
  readonly scoringVersionId: string | null;
  readonly active: boolean;
}

type PlanValues = Pick<PlanEntity, 'name' | 'filter' | 'method' | 'parameters' | 'exclusions' | 'blindShare' | 'dueDays' | 'scoringVersionId' | 'facilityIds' | 'active'>;

/** @param today civil day that decides the scoring version in force */
export const createPlan = async (tx: WriteTx, draft: PlanDraft, today: string): Promise<Result<{ id: string }>> => {
  const values = await planValues(tx, draft, today);
  if (!values.ok) return values;
  const taken = await tx.row('select 1 from plan where lower(name) = lower($1)', [draft.name.trim()]);
  if (taken !== null) return refuse('INVALID', `There is a plan named “${draft.name.trim()}” already.`, { field: 'name', remedy: 'Choose another name.' });
  const id = newId();
  await tx.insert(PlanEntity, { id, ...values.value, createdBy: tx.actor.personId, version: 1 });
  await storeAuditors(tx, id, draft.spec.auditorIds);
  tx.record({ noun: 'plan', recordId: id, after: { ...draft } });
  return done({ id });
};

export const changePlan = async (tx: WriteTx, at: { id: string; version: number }, draft: PlanDraft, today: string): Promise<Result<{ id: string }>> => {
  const values = await planValues(tx, draft, today);
  if (!values.ok) return values;
  const before = await loadPlan(tx, at.id);
  if (before === null) return notFound('plan');
  const after = await tx.change(PlanEntity, at, values.value);
  if (after === null) return conflict('plan', before.version);
  await tx.rows('delete from plan_auditor where plan_id = $1', [at.id]);
  await storeAuditors(tx, at.id, draft.spec.auditorIds);
  const { name, spec, dueDays, scoringVersionId } = before;
  tx.record({ noun: 'plan', recordId: at.id, before: { name, spec, dueDays, scoringVersionId }, after: { ...draft } });
  return done({ id: at.id });
};

const planValues = async (tx: WriteTx, draft: PlanDraft, today: string): Promise<Result<PlanValues>> => {
  const name = draft.name.trim();
  if (name.length < 1 || name.length > 200) return refuse('INVALID', 'A plan needs a name of 1 to 200 characters.', { field: 'name' });
  if (!(Number.isInteger(draft.dueDays) && draft.dueDays >= 1 && draft.dueDays <= 120)) return refuse('INVALID', 'Audits are due after 1 to 120 business days.', { field: 'dueDays' });
  const checked = checkPlan(draft.spec);
  if (!checked.ok) return checked;
  const facilities = await facilitiesOf(tx, draft.spec);
  if (facilities.length === 0) return refuse('INVALID', 'None of these facilities is yours to sample.', { field: 'filter.facilityIds', remedy: 'Choose a facility of yours.' });
  const auditors = await auditorsKnown(tx, draft.spec.auditorIds);
  if (!auditors) return refuse('INVALID', 'An auditor of the plan is not an active auditor of yours.', { field: 'auditorIds', remedy: 'Choose people with the role auditor.' });
  const scoringVersionId = draft.scoringVersionId ?? (await scoringVersionInForce(tx, today))?.id ?? null;
  if (scoringVersionId === null) return refuse('INVALID', 'No scoring method is in force.', { field: 'scoringVersionId', remedy: 'Add a version of a scoring method.' });
  const { spec } = draft;
  return done({ name, filter: spec.filter, method: spec.method, parameters: spec.parameters, exclusions: spec.exclusions, blindShare: String(spec.blindShare), dueDays: draft.dueDays, scoringVersionId, facilityIds: facilities, active: draft.active });
};

const facilitiesOf = async (tx: WriteTx, spec: PlanSpec): Promise<string[]> => {
  const asked = spec.filter.facilityIds ?? [];
  const rows = await tx.rows<{ id: string }>('select id from facility where cardinality($1::uuid[]) = 0 or id = any ($1::uuid[]) order by code', [asked]);
  return rows.map((row) => row.id);
};

const auditorsKnown = async (tx: WriteTx, ids: readonly string[]): Promise<boolean> => {
  const row = await tx.row<{ known: string }>("select count(*) as known from person where id = any ($1::uuid[]) and active and 'auditor' = any (roles)", [ids]);
  return Number(row?.known) === new Set(ids).size;
};

const storeAuditors = async (tx: WriteTx, planId: string, ids: readonly string[]): Promise<void> => {
  await tx.rows('insert into plan_auditor (plan_id, person_id) select $1, unnest($2::uuid[])', [planId, [...new Set(ids)]]);
};
