import { systemActor } from '@overread/domain/access';
import type { Door } from '@overread/api-platform';
import { claimRun, mostAttempts } from './claim-run.js';
import { makeRun, type MadeRun } from './make-run.js';
import { planDueRuns } from './plan-due-runs.js';

/** Makes every run that is due, once each whatever number of processes do so at the same time. */
export const runDueSchedules = async (door: Door, now: Date): Promise<MadeRun[]> => {
  await planDueRuns(door, now);
  await giveUp(door, now);
  const made: MadeRun[] = [];
  for (let run = await claimRun(door, now); run !== null; run = await claimRun(door, now)) made.push(await makeRun(door, run, now));
  return made;
};

/** Runs whose last attempt died with its process. */
const giveUp = (door: Door, now: Date): Promise<void> =>
  door.write(systemActor('schedule'), 'plan.run', async (tx) => {
    const given = await tx.rows<{ planId: string; dueOn: string }>(
      `update plan_schedule_run set state = 'failed', ended_at = $1, words = coalesce(words, 'Every attempt was broken off.')
       where id in (select id from plan_schedule_run where state = 'due' and attempts >= $2 and retry_at <= $1 for update skip locked)
       returning plan_id as "planId", due_on::text as "dueOn"`,
      [now, mostAttempts],
    );
    for (const { planId, dueOn } of given) tx.record({ noun: 'plan', recordId: planId, after: { dueOn, state: 'failed' } });
    if (given.length === 0) tx.abandon();
  });
