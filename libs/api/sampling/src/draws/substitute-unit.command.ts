import { done, notFound, refuse, type Result, type WriteTx } from '@overread/api-platform';
import { lockPlan } from '../plans/lock-plan.query.js';
import { drawsByTicket } from '../plans/method-complaints.js';
import type { PlanMethodCode } from '../plans/plan-data.js';
import { assignAndFreeze, type UnitToAssign } from './assign-and-freeze.js';
import { keepChancesOfChart } from './keep-chances.js';

export interface SubstituteUnit {
  /** Any draw of the chain. */
  readonly drawId: string;
  /** The drawn chart that cannot be audited, FACILITY:ACCOUNT. */
  readonly unitKey: string;
  readonly reason: string;
  readonly now: Date;
}

export interface SubstitutedUnit {
  /** The latest draw of the chain, which the substitution is kept with. */
  readonly drawId: string;
  /** Null when the stratum has no chart left: the sample is one smaller. */
  readonly replacedBy: string | null;
}

interface LastDraw {
  readonly id: string;
  readonly seed: string;
  readonly method: PlanMethodCode;
}

interface InSample {
  readonly stratum: string;
  readonly selected: number;
  /** Substitutes taken from the stratum so far, those that found none included. */
  readonly turns: number;
  readonly sampled: boolean;
  readonly replaced: boolean;
  readonly blind: boolean;
}

/**
 * Puts the next ticket of the stratum in the place of a drawn chart that cannot be audited, with the reason: nobody picks a substitute,
 * and the log lets an outsider redo it. What becomes of the chart's own audits is for the audits to say.
 */
export const substituteUnit = async (tx: WriteTx, input: SubstituteUnit): Promise<Result<SubstitutedUnit>> => {
  const reason = input.reason.trim();
  if (reason === '' || reason.length > 500) return refuse('INVALID', 'Say in up to 500 characters why this chart cannot be audited.', { field: 'reason', remedy: 'A few words are enough.' });
  const asked = await tx.row<{ root_draw_id: string; plan_id: string }>('select root_draw_id, plan_id from draw where id = $1', [input.drawId]);
  if (asked === null) return notFound('draw');
  const locked = await lockPlan(tx, asked.plan_id);
  if (!locked.ok) return locked;
  const plan = locked.value;
  const draw = await tx.row<LastDraw>('select id, seed, method from draw where root_draw_id = $1 order by number desc limit 1', [asked.root_draw_id]);
  if (draw === null) return notFound('draw');
  if (!drawsByTicket[draw.method]) return refuse('INVALID', 'This method has no substitutes: another chart would change every chance.', { remedy: 'Leave the chart out: the report tells how many were not audited.' });
  const unit = await inSample(tx, draw.id, asked.root_draw_id, input.unitKey);
  if (unit === null || !unit.sampled) return refuse('INVALID', `${input.unitKey} is not in the sample of this draw.`, { field: 'unitKey', remedy: 'Give a selected chart as FACILITY:ACCOUNT.' });
  if (unit.replaced) return refuse('INVALID', `${input.unitKey} was replaced before.`, { field: 'unitKey' });
  const next = await tx.row<UnitToAssign & { readonly rank: number }>(
    'select chart_id as "chartId", unit_key as "unitKey", coder_id as "coderId", facility_id as "facilityId", rank from draw_unit where draw_id = $1 and stratum = $2 and rank = $3',
    [draw.id, unit.stratum, unit.selected + unit.turns + 1],
  );
  const { number } = (await tx.row<{ number: number }>('select coalesce(max(number), 0) + 1 as number from draw_substitution where draw_id = $1', [draw.id])) ?? { number: 1 };
  await tx.rows('insert into draw_substitution (draw_id, number, unit_key, stratum, replaced_by, reason, at, by_person) values ($1, $2, $3, $4, $5, $6, $7, $8)', [draw.id, number, input.unitKey, unit.stratum, next?.unitKey ?? null, reason, input.now, tx.actor.personId]);
  if (next !== null) {
    await assignAndFreeze(tx, { drawId: draw.id, plan, units: [next], seed: `${draw.seed}|substitute ${number}`, blindShare: unit.blind ? 1 : 0, now: input.now });
    await keepChancesOfChart(tx, { drawId: draw.id, rootDrawId: asked.root_draw_id }, next.chartId);
  }
  tx.record({ noun: 'draw', recordId: draw.id, after: { substituted: input.unitKey, replacedBy: next?.unitKey ?? null, reason } });
  return done({ drawId: draw.id, replacedBy: next?.unitKey ?? null });
};

const inSample = (tx: WriteTx, drawId: string, rootDrawId: string, unitKey: string): Promise<InSample | null> =>
  tx.row<InSample>(
    `select u.stratum, n.selected, (select count(*)::integer from draw_substitution b where b.draw_id = $1 and b.stratum = u.stratum) as turns,
       s.id is not null as sampled, coalesce(s.second_auditor_id is not null, false) as blind,
       exists (select 1 from draw_substitution b join draw e on e.id = b.draw_id where e.root_draw_id = $2 and b.unit_key = u.unit_key) as replaced
     from draw_unit u join draw_stratum n on n.draw_id = u.draw_id and n.stratum = u.stratum
     left join lateral (select s.* from sampled_chart s join draw e on e.id = s.draw_id where e.root_draw_id = $2 and s.chart_id = u.chart_id) s on true
     where u.draw_id = $1 and u.unit_key = $3`,
    [drawId, rootDrawId, unitKey],
  );
