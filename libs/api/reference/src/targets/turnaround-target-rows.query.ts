import { clockIds } from '@overread/domain/metrics';
import type { ReadTx } from '@overread/api-platform';
import type { TurnaroundTarget } from './turnaround-target.model.js';

const columns = `select t.id, t.clock, t.work_type_code as "workTypeCode", trim_scale(t.target_hours)::text as "targetHours", t.effective_from::text as "effectiveFrom"
  from turnaround_target t left join work_type w on w.code = t.work_type_code`;

/** Every target: by clock in the order of a chart's life, the general ones first, the newest first. */
export const allTurnaroundTargets = (tx: ReadTx): Promise<TurnaroundTarget[]> =>
  tx.rows<TurnaroundTarget>(`${columns} order by array_position($1::text[], t.clock), w.position nulls first, w.code, t.effective_from desc`, [clockIds]);

export const oneTurnaroundTarget = (tx: ReadTx, id: string): Promise<TurnaroundTarget | null> => tx.row<TurnaroundTarget>(`${columns} where t.id = $1`, [id]);
