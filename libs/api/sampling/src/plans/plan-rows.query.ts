import type { ReadTx } from '@overread/api-platform';
import type { PlanEntity } from './plan.entity.js';
import { Allocation, ExpansionTrigger, PlanMethod, SampleOrder, SizeMeasure, StratifyBy } from './plan-enums.js';
import { ChartBasis } from '@overread/api-intake';
import { Plan } from './plan.model.js';

const columns = `select id, name, filter, method, parameters, exclusions, blind_share as "blindShare", due_days as "dueDays",
  scoring_version_id as "scoringVersionId", active, created_at as "createdAt", version from plan`;

const word = <T extends Record<string, string>>(values: T, stored: string | null | undefined): T[keyof T] | null => (Object.values(values).find((each) => each === stored) ?? null) as T[keyof T] | null;

const toModel = (row: PlanEntity): Plan =>
  Object.assign(new Plan(), {
    id: row.id,
    name: row.name,
    filter: { ...row.filter, basis: row.filter.basis === 'discharged' ? ChartBasis.DISCHARGED : ChartBasis.CODED },
    method: word(PlanMethod, row.method) ?? PlanMethod.SIMPLE,
    n: row.parameters.n ?? null,
    percent: row.parameters.percent ?? null,
    perCoder: row.parameters.perCoder ?? null,
    perCoderPercent: row.parameters.perCoderPercent ?? null,
    stratifyBy: word(StratifyBy, row.parameters.stratifyBy),
    allocation: word(Allocation, row.parameters.allocation),
    minimumPerStratum: row.parameters.minimumPerStratum ?? null,
    valueBands: row.parameters.valueBands ?? null,
    orderBy: word(SampleOrder, row.parameters.orderBy),
    sizeBy: word(SizeMeasure, row.parameters.sizeBy),
    riskBy: row.parameters.riskBy?.flatMap((each) => word(StratifyBy, each) ?? []) ?? null,
    riskFloor: row.parameters.riskFloor ?? null,
    discoveryN: row.parameters.discoveryN ?? null,
    expandWhen: word(ExpansionTrigger, row.parameters.expandWhen),
    expandAt: row.parameters.expandAt ?? null,
    unusableShare: row.parameters.unusableShare ?? null,
    excludeAlreadyAudited: row.exclusions.alreadyAudited,
    minimumCodes: row.exclusions.minimumCodes,
    blindShare: Number(row.blindShare),
    dueDays: row.dueDays,
    active: row.active,
    createdAt: row.createdAt,
    version: row.version,
    scoringVersionId: row.scoringVersionId,
  });

/** Every plan the actor may see, newest first. */
export const allPlans = async (tx: ReadTx): Promise<Plan[]> => (await tx.rows<PlanEntity>(`${columns} order by created_at desc, id desc`)).map(toModel);

/** One plan; null when there is none or it is not the actor's to see. */
export const onePlan = async (tx: ReadTx, id: string): Promise<Plan | null> => {
  const row = await tx.row<PlanEntity>(`${columns} where id = $1`, [id]);
  return row === null ? null : toModel(row);
};
