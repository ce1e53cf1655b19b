import { scheduleProblem, type ScheduleRule, type ScheduleWindow } from '@overread/domain/sampling';
import { conflict, done, newId, notFound, refuse, type Result, type WriteTx } from '@overread/api-platform';
import { loadPlan, type LoadedPlan } from '../plans/load-plan.query.js';
import { scheduleOf } from './schedule-rows.query.js';
import { PlanScheduleEntity } from './schedule.entity.js';

export interface ScheduleDraft extends Omit<ScheduleRule, 'zone'> {
  /** Null = the zone of the plan's first facility. */
  readonly zone: string | null;
  readonly drawsFrom: ScheduleWindow;
  /** False = paused. */
  readonly active: boolean;
}

/** @param at the plan, and the version of its schedule that was changed: 0 for a plan without one */
export const setSchedule = async (tx: WriteTx, at: { planId: string; version: number }, draft: ScheduleDraft, now: Date): Promise<Result<{ planId: string }>> => {
  const plan = await planToSchedule(tx, at.planId);
  if (!plan.ok) return plan;
  const values = { ...draft, zone: draft.zone ?? (await zoneOf(tx, plan.value)) };
  const problem = scheduleProblem(values);
  if (problem !== null) return refuse('INVALID', problem.message, { field: problem.field });
  const before = await scheduleOf(tx, at.planId);
  if ((before?.version ?? 0) !== at.version) return conflict('schedule', before?.version ?? null);
  if (before === null) await tx.insert(PlanScheduleEntity, { id: newId(), planId: at.planId, ...values, since: now, version: 1 });
  else {
    const goesOn = before.active && sameTimes(before, values);
    const after = await tx.change(PlanScheduleEntity, { id: before.id, version: at.version }, { ...values, since: goesOn ? before.since : now });
    if (after === null) return conflict('schedule', null);
  }
  if (!values.active) await dropWaiting(tx, at.planId, 'The schedule was paused before this run was made.', now);
  tx.record({ noun: 'plan', recordId: at.planId, before: before === null ? null : wordsOf(before), after: wordsOf(values) });
  return done({ planId: at.planId });
};

/** Takes the schedule away; the runs that there were stay readable. */
export const removeSchedule = async (tx: WriteTx, at: { planId: string; version: number }, now: Date): Promise<Result<{ planId: string }>> => {
  const plan = await planToSchedule(tx, at.planId);
  if (!plan.ok) return plan;
  const before = await scheduleOf(tx, at.planId);
  if (before === null) return refuse('INVALID', 'This plan has no schedule.', { field: 'planId' });
  const gone = await tx.rows('delete from plan_schedule where plan_id = $1 and version = $2 returning id', [at.planId, at.version]);
  if (gone.length === 0) return conflict('schedule', before.version);
  await dropWaiting(tx, at.planId, 'The schedule was removed before this run was made.', now);
  tx.record({ noun: 'plan', recordId: at.planId, before: wordsOf(before), after: null });
  return done({ planId: at.planId });
};

/** Scheduled runs draw from every facility of the plan, so nobody schedules beyond their own. */
const planToSchedule = async (tx: WriteTx, planId: string): Promise<Result<LoadedPlan>> => {
  const plan = await loadPlan(tx, planId, 'for update');
  if (plan === null) return notFound('plan');
  if (!tx.actor.allFacilities && !plan.facilityIds.every((id) => tx.actor.facilityIds.includes(id))) {
    return refuse('NOT_ALLOWED', 'This plan reaches into facilities that are not yours, and a scheduled run draws from all of them.', { remedy: 'Narrow the plan to your facilities, or ask somebody who sees all of them.' });
  }
  return done(plan);
};

const zoneOf = async (tx: WriteTx, plan: LoadedPlan): Promise<string> => {
  const first = await tx.row<{ zone: string }>('select zone from facility where id = any ($1::uuid[]) order by code limit 1', [plan.facilityIds]);
  return first?.zone ?? '';
};

const sameTimes = (one: ScheduleRule, other: ScheduleRule): boolean => one.rhythm === other.rhythm && one.day === other.day && one.hour === other.hour && one.zone === other.zone;

const wordsOf = ({ rhythm, day, hour, zone, drawsFrom, active }: Omit<ScheduleDraft, 'zone'> & { zone: string }) => ({ schedule: { rhythm, day, hour, zone, drawsFrom, active } });

/** Runs that wait are made no more; one that is being made at this moment is left to end. */
const dropWaiting = async (tx: WriteTx, planId: string, words: string, now: Date): Promise<void> => {
  await tx.rows(
    `update plan_schedule_run set state = 'missed', words = $2, ended_at = $3
     where id in (select id from plan_schedule_run where plan_id = $1 and state = 'due' for update skip locked)`,
    [planId, words, now],
  );
};
