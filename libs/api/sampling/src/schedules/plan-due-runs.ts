import { systemActor } from '@overread/domain/access';
import { runsDue, windowOf, type DueRun } from '@overread/domain/sampling';
import { newId, type Door, type ReadTx, type WriteTx } from '@overread/api-platform';
import type { PlanScheduleEntity } from './schedule.entity.js';

/** Runs that were missed are made for so many of the latest due days; older ones are only recorded. */
export const mostCaughtUp = 3;

type Due = DueRun & { readonly planId: string; readonly from: string; readonly to: string; readonly missed: boolean };

/** Writes down every due day that has come since the last look: one row each, however many processes look at once. */
export const planDueRuns = async (door: Door, now: Date): Promise<void> => {
  const actor = systemActor('schedule');
  const due = await door.read(actor, async (tx) => (await activeSchedules(tx)).flatMap((schedule) => dueOf(schedule, now)));
  const missed = due.filter((run) => run.missed);
  if (missed.length > 0) {
    await door.write(actor, 'plan.run', async (tx) => {
      const added = await addRuns(tx, missed, now);
      for (const run of missed) if (added.has(`${run.planId} ${run.dueOn}`)) tx.record({ noun: 'plan', recordId: run.planId, after: { dueOn: run.dueOn, state: 'missed' } });
      if (added.size === 0) tx.abandon();
    });
  }
  const toMake = due.filter((run) => !run.missed);
  if (toMake.length > 0) await door.unrecorded(actor, (tx) => addRuns(tx, toMake, now));
};

type Schedule = Pick<PlanScheduleEntity, 'planId' | 'rhythm' | 'day' | 'hour' | 'zone' | 'drawsFrom'> & { readonly lookedUntil: Date };

/** Schedules in use, with the latest instant up to which their due days are written down. */
const activeSchedules = (tx: ReadTx): Promise<Schedule[]> =>
  tx.rows<Schedule>(
    `select s.plan_id as "planId", s.rhythm, s.day, s.hour, s.zone, s.draws_from as "drawsFrom",
            greatest(s.since, (select max(r.due_at) from plan_schedule_run r where r.plan_id = s.plan_id)) as "lookedUntil"
     from plan_schedule s join plan p on p.id = s.plan_id and p.active where s.active order by s.plan_id`,
  );

const dueOf = (schedule: Schedule, now: Date): Due[] => {
  const runs = runsDue(schedule, schedule.lookedUntil.getTime(), now.getTime());
  return runs.map((run, at) => ({ ...run, ...windowOf(schedule.drawsFrom, run.dueOn), planId: schedule.planId, missed: at < runs.length - mostCaughtUp }));
};

/** Plan and day of those that nobody else has written down. */
const addRuns = async (tx: WriteTx, runs: readonly Due[], now: Date): Promise<ReadonlySet<string>> => {
  const rows = runs.map((run) => ({
    id: newId(), plan_id: run.planId, due_on: run.dueOn, due_at: new Date(run.dueAt).toISOString(), window_from: run.from, window_to: run.to,
    ...(run.missed ? { state: 'missed', words: `Overread was not running when this was due; of several missed runs only the last ${mostCaughtUp} are made up for.`, ended_at: now.toISOString() } : { state: 'due', words: null, ended_at: null }),
  }));
  const added = await tx.rows<{ key: string }>(
    `insert into plan_schedule_run (id, plan_id, due_on, due_at, window_from, window_to, state, words, ended_at)
     select id, plan_id, due_on, due_at, window_from, window_to, state, words, ended_at
     from jsonb_to_recordset($1::jsonb) as r(id uuid, plan_id uuid, due_on date, due_at timestamptz, window_from date, window_to date, state text, words text, ended_at timestamptz)
     on conflict (plan_id, due_on) do nothing returning plan_id || ' ' || due_on as key`,
    [JSON.stringify(rows)],
  );
  return new Set(added.map((row) => row.key));
};
