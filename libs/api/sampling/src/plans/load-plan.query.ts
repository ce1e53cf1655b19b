import type { ReadTx } from '@overread/api-platform';
import type { PlanExclusions, PlanFilterData, PlanMethodCode, PlanParameters, PlanSpec } from './plan-data.js';

export interface LoadedPlan {
  readonly id: string;
  readonly name: string;
  readonly dueDays: number;
  readonly scoringVersionId: string;
  readonly facilityIds: readonly string[];
  readonly version: number;
  readonly spec: PlanSpec;
}

interface Row {
  id: string;
  name: string;
  filter: PlanFilterData;
  method: PlanMethodCode;
  parameters: PlanParameters;
  exclusions: PlanExclusions;
  blind_share: string;
  due_days: number;
  scoring_version_id: string;
  facility_ids: string[];
  version: number;
}

/** A plan with its auditors; null when it does not exist or is not the actor's to see. */
export const loadPlan = async (tx: ReadTx, id: string, lock: '' | 'for update' = ''): Promise<LoadedPlan | null> => {
  const row = await tx.row<Row>(
    lock === ''
      ? 'select * from plan where id = $1'
      : 'select * from plan where id = $1 for update',
    [id],
  );
  if (row === null) return null;
  const auditors = await tx.rows<{ person_id: string }>('select person_id from plan_auditor where plan_id = $1 order by person_id', [id]);
  return {
    id: row.id,
    name: row.name,
    dueDays: row.due_days,
    scoringVersionId: row.scoring_version_id,
    facilityIds: row.facility_ids,
    version: row.version,
    spec: {
      filter: row.filter,
      method: row.method,
      parameters: row.parameters,
      exclusions: row.exclusions,
      auditorIds: auditors.map((each) => each.person_id),
      blindShare: Number(row.blind_share),
    },
  };
};
