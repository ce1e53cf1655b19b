import { systemActor } from '@overread/domain/access';
import { done, type Door, type Refused, type WriteTx } from '@overread/api-platform';
import { lockDraw } from '../draws/lock-draw.command.js';
import { mostAttempts, type ClaimedRun } from './claim-run.js';

/** What came of one run. `waiting`: it failed and is tried again; `taken`: another process has it. */
export interface MadeRun {
  readonly planId: string;
  readonly planName: string;
  readonly dueOn: string;
  readonly from: string;
  readonly to: string;
  readonly state: 'drawn' | 'nothing' | 'refused' | 'failed' | 'waiting' | 'taken';
  readonly drawId: string | null;
  /** Why nothing was drawn; null when something was. */
  readonly words: string | null;
}

type Ending = Pick<MadeRun, 'state' | 'drawId' | 'words'>;

const system = systemActor('schedule');

/**
 * Makes a claimed run as the system. It sees every facility, because coders who work in several would not exist for it otherwise
 * and their strata would run together; what it draws is held to the plan's facilities by the filter. Draw and outcome are one
 * transaction: after whatever befalls this process, either both are there or neither.
 */
export const makeRun = async (door: Door, run: ClaimedRun, now: Date): Promise<MadeRun> => {
  const ending = await drawOnce(door, run, now);
  const { planId, planName, dueOn, from, to } = run;
  return { planId, planName, dueOn, from, to, ...ending };
};

const drawOnce = async (door: Door, run: ClaimedRun, now: Date): Promise<Ending> => {
  try {
    const locked = await door.attempt(system, 'draw.lock', async (tx) => {
      if (!(await isMine(tx, run))) {
        tx.abandon();
        return done(null);
      }
      const drawn = await lockDraw(tx, { planId: run.planId, seed: run.seed, now, within: { from: run.from, to: run.to, facilityIds: run.facilityIds } });
      if (drawn.ok) await end(tx, run, { state: 'drawn', drawId: drawn.value.drawId, words: null }, now);
      return drawn;
    }, { long: true });
    if (locked.ok) return locked.value === null ? { state: 'taken', drawId: null, words: null } : { state: 'drawn', drawId: locked.value.drawId, words: null };
    return await settle(door, run, { state: foundNothing(locked.refusal) ? 'nothing' : 'refused', drawId: null, words: locked.refusal.message }, now);
  } catch (error) {
    const words = `Something went wrong: ${(error instanceof Error ? error.message : String(error)).slice(0, 300)}`;
    return settle(door, run, { state: run.attempt < mostAttempts ? 'waiting' : 'failed', drawId: null, words }, now);
  }
};

/** The row stays locked until the draw is committed: whoever looks meanwhile passes it over. */
const isMine = async (tx: WriteTx, run: ClaimedRun): Promise<boolean> =>
  (await tx.row("select 1 from plan_schedule_run where id = $1 and state = 'due' and attempts = $2 for update skip locked", [run.id, run.attempt])) !== null;

/** An empty frame is the one refusal of a draw that is about what the plan found. */
const foundNothing = ({ code, field }: Refused): boolean => code === 'INVALID' && field === 'planId';

const settle = async (door: Door, run: ClaimedRun, ending: Ending, now: Date): Promise<Ending> => {
  await door.write(system, 'plan.run', async (tx) => {
    if (await isMine(tx, run)) await end(tx, run, ending, now);
    else tx.abandon();
  });
  return ending;
};

const end = async (tx: WriteTx, run: ClaimedRun, { state, drawId, words }: Ending, now: Date): Promise<void> => {
  await tx.rows("update plan_schedule_run set state = $2, draw_id = $3, words = $4, ended_at = $5 where id = $1", [run.id, state === 'waiting' ? 'due' : state, drawId, words, state === 'waiting' ? null : now]);
  tx.record({ intent: 'plan.run', noun: 'plan', recordId: run.planId, after: { dueOn: run.dueOn, from: run.from, to: run.to, attempt: run.attempt, state, drawId, words } });
};
