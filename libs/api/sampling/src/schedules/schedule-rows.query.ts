import type { ReadTx } from '@overread/api-platform';
import type { PlanScheduleEntity } from './schedule.entity.js';

const columns = 'select id, plan_id as "planId", rhythm, day, hour, zone, draws_from as "drawsFrom", active, since, version from plan_schedule';

/** The schedule of a plan; null when it has none or it is not the actor's to see. */
export const scheduleOf = (tx: ReadTx, planId: string): Promise<PlanScheduleEntity | null> => tx.row<PlanScheduleEntity>(`${columns} where plan_id = $1`, [planId]);

/** How one due day of a schedule went. */
export interface ScheduleRunRow {
  readonly id: string;
  /** Scheduled civil day. */
  readonly dueOn: string;
  readonly dueAt: Date;
  readonly from: string;
  readonly to: string;
  readonly state: 'due' | 'drawn' | 'nothing' | 'refused' | 'failed' | 'missed';
  readonly attempts: number;
  /** Null when a draw was made, or nothing has gone wrong yet. */
  readonly words: string | null;
  readonly drawId: string | null;
  /** Null while the run is still to be made. */
  readonly endedAt: Date | null;
}

/** Latest due day first. */
export const scheduleRuns = (tx: ReadTx, planId: string, limit: number): Promise<ScheduleRunRow[]> =>
  tx.rows<ScheduleRunRow>(
    `select id, due_on::text as "dueOn", due_at as "dueAt", window_from::text as "from", window_to::text as "to", state, attempts, words, draw_id as "drawId", ended_at as "endedAt"
     from plan_schedule_run where plan_id = $1 order by due_on desc limit $2`,
    [planId, limit],
  );
