import type { ReadTx } from '@overread/api-platform';
import type { WorkStandard } from './work-standard.model.js';

const columns = `select s.id, s.work_type_code as "workTypeCode", s.facility_id as "facilityId", trim_scale(s.charts_per_hour)::text as "chartsPerHour", s.effective_from::text as "effectiveFrom"
  from work_standard s join work_type w on w.code = s.work_type_code left join facility f on f.id = s.facility_id`;

/** Every standard, general and of the actor's facilities: by work type, the general ones first, the newest first. */
export const allWorkStandards = (tx: ReadTx): Promise<WorkStandard[]> => tx.rows<WorkStandard>(`${columns} order by w.position, w.code, f.code nulls first, s.effective_from desc`);

export const oneWorkStandard = (tx: ReadTx, id: string): Promise<WorkStandard | null> => tx.row<WorkStandard>(`${columns} where s.id = $1`, [id]);
