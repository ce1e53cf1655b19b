import { systemActor } from '@overread/domain/access';
import type { Door } from '@overread/api-platform';
import { freshSeed } from '../draws/draws.resolver.js';

/** A run that fails is tried so often in all. */
export const mostAttempts = 5;

/** A due run that this process is to make now. */
export interface ClaimedRun {
  readonly id: string;
  readonly planId: string;
  readonly planName: string;
  readonly dueOn: string;
  readonly from: string;
  readonly to: string;
  readonly seed: string;
  /** Which attempt this is, from 1. */
  readonly attempt: number;
  readonly facilityIds: readonly string[];
}

/**
 * Takes the oldest run that waits, in one statement that passes over what others hold. The attempt is counted and the next one
 * put off (1, 2, 4, … minutes) before anything is done, so that a process that dies neither keeps the run nor has it tried for
 * ever; the seed is fixed here, before any frame is read.
 */
export const claimRun = (door: Door, now: Date): Promise<ClaimedRun | null> =>
  door.unrecorded(systemActor('schedule'), (tx) =>
    tx.row<ClaimedRun>(
      `update plan_schedule_run r
       set attempts = r.attempts + 1, seed = coalesce(r.seed, $2), retry_at = $1::timestamptz + make_interval(mins => (2 ^ r.attempts)::integer)
       from plan p
       where p.id = r.plan_id and r.id = (
         select w.id from plan_schedule_run w where w.state = 'due' and w.attempts < $3 and (w.retry_at is null or w.retry_at <= $1)
         order by w.due_at, w.id limit 1 for update skip locked)
       returning r.id, r.plan_id as "planId", p.name as "planName", r.due_on::text as "dueOn", r.window_from::text as "from", r.window_to::text as "to", r.seed, r.attempts as attempt, p.facility_ids as "facilityIds"`,
      [now, freshSeed(), mostAttempts],
    ),
  );
