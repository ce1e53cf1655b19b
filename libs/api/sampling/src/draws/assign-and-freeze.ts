import { assignAuditors } from '@overread/domain/sampling';
import { addBusinessDays, civilDate } from '@overread/domain/time';
import type { WriteTx } from '@overread/api-platform';
import type { LoadedPlan } from '../plans/load-plan.query.js';
import { freezeCharts } from './freeze-charts.js';

export interface UnitToAssign {
  readonly chartId: string;
  readonly unitKey: string;
  readonly coderId: string | null;
  readonly facilityId: string;
}

export interface UnitsToAssign {
  readonly drawId: string;
  readonly plan: LoadedPlan;
  readonly units: readonly UnitToAssign[];
  readonly seed: string;
  /** Share of the units that a second auditor reviews blind, 0 to 1. */
  readonly blindShare: number;
  readonly now: Date;
}

/** Gives each unit its auditors by workload and freezes its chart, which opens its audits. */
export const assignAndFreeze = async (tx: WriteTx, { drawId, plan, units, seed, blindShare, now }: UnitsToAssign): Promise<void> => {
  // What an auditor still has to do, overdue or not; what is submitted or set aside weighs nothing. Read from the audits' own table.
  const workload = await tx.rows<{ id: string; open: string }>(
    `select a.id, count(o.id) as open from unnest($1::uuid[]) as a(id)
     left join audit o on o.auditor_id = a.id and o.state in ('assigned', 'in_review') group by a.id order by a.id`,
    [plan.spec.auditorIds],
  );
  const zones = await tx.rows<{ id: string; zone: string }>('select id, zone from facility');
  const dueOn = new Map(zones.map(({ id: facility, zone }) => [facility, addBusinessDays(civilDate(zone, now.getTime()), plan.dueDays)]));
  const assigned = assignAuditors({
    seed,
    blindShare,
    charts: units.map((unit) => ({ key: unit.unitKey, coderId: unit.coderId })),
    auditors: workload.map((each) => ({ id: each.id, workload: Number(each.open) })),
  });
  await freezeCharts(tx, drawId, units.map((unit, at) => ({
    chartId: unit.chartId,
    unitKey: unit.unitKey,
    auditorId: assigned[at]?.auditorId ?? null,
    secondAuditorId: assigned[at]?.secondAuditorId ?? null,
    furtherAuditorIds: plan.spec.parameters.calibration === true ? plan.spec.auditorIds.filter((each) => each !== unit.coderId && each !== assigned[at]?.auditorId) : [],
    dueOn: dueOn.get(unit.facilityId) ?? now.toISOString().slice(0, 10),
  })));
};
