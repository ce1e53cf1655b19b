import type { Door } from '@overread/api-platform';
import { runDueSchedules } from '@overread/api-sampling';
import PgBoss from 'pg-boss';
import pino from 'pino';
import { dueSchedules, installJobs, jobsSchema } from './install-jobs.js';

const log = pino({ name: 'overread', level: process.env['LOG_LEVEL'] ?? 'warn' });

export interface Jobs {
  /** Lets what is being done end, for at most 30 seconds; a draw that is cut off leaves nothing and is made again. */
  readonly stop: () => Promise<void>;
}

export interface JobsSettings {
  readonly ownerUrl: string;
  readonly runtimeUrl: string;
  /** Seconds between looks at the queue; 10 unless a test is in a hurry. */
  readonly everySeconds?: number;
}

/**
 * Starts the background work of a server: once a minute, in one of all processes, the schedules that are due, and once at the
 * start for those missed while nothing was running.
 */
export const startJobs = async (door: Door, { ownerUrl, runtimeUrl, everySeconds = 10 }: JobsSettings): Promise<Jobs> => {
  await installJobs(ownerUrl, decodeURIComponent(new URL(runtimeUrl).username));
  const boss = new PgBoss({ connectionString: runtimeUrl, schema: jobsSchema, migrate: false, max: 2, application_name: 'overread jobs', archiveCompletedAfterSeconds: 3_600, archiveFailedAfterSeconds: 3_600, deleteAfterDays: 2 });
  boss.on('error', (error) => { log.warn({ message: error.message }, 'jobs'); });
  try {
    await boss.start();
    await boss.schedule(dueSchedules, '* * * * *');
    await boss.send(dueSchedules, {});
    await boss.work(dueSchedules, { pollingIntervalSeconds: everySeconds }, () => makeDueRuns(door));
  } catch (error) {
    await boss.stop({ graceful: false }).catch(() => undefined);
    throw error;
  }
  return { stop: () => boss.stop({ graceful: true, timeout: 30_000 }) };
};

/** A fault of one look is logged and ends it; the next minute looks again. */
const makeDueRuns = async (door: Door): Promise<void> => {
  try {
    for (const run of await runDueSchedules(door, new Date())) {
      const level = run.state === 'failed' || run.state === 'waiting' ? 'warn' : 'info';
      log[level]({ planId: run.planId, dueOn: run.dueOn, state: run.state, drawId: run.drawId }, 'scheduled run');
    }
  } catch (error) {
    log.error({ message: error instanceof Error ? error.message : String(error) }, 'due schedules');
  }
};
