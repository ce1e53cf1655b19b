import { notFound, done, refuse, type ReadTx, type Result } from '@overread/api-platform';
import { frameHashExpression } from '../draws/draw-frame.js';
import { planSizes } from '../draws/plan-sizes.js';
import type { PlanFilterData, PlanMethodCode, PlanParameters } from '../plans/plan-data.js';

export interface Check {
  readonly name: string;
  readonly holds: boolean;
  /** What was found; names the first charts at fault. */
  readonly detail: string;
}

export interface Verification {
  readonly drawId: string;
  readonly holds: boolean;
  readonly checks: readonly Check[];
}

interface Stored {
  id: string;
  seed: string;
  method: PlanMethodCode;
  parameters: PlanParameters;
  filter: PlanFilterData;
  population_count: number;
  frame_count: number;
  frame_hash: string;
  selected_count: number;
  extends_draw_id: string | null;
  root_draw_id: string;
  facility_ids: string[];
}

const list = (keys: readonly string[]): string => `${keys.slice(0, 5).join(', ')}${keys.length > 5 ? ` and ${keys.length - 5} more` : ''}`;
const check = (name: string, wrong: readonly string[], right: string, fault: string): Check => ({ name, holds: wrong.length === 0, detail: wrong.length === 0 ? right : `${fault}: ${list(wrong)}` });

/** Re-derives a draw from its stored frame and seed and names what does not hold. */
export const verifyDraw = async (tx: ReadTx, drawId: string): Promise<Result<Verification>> => {
  const draw = await tx.row<Stored>('select * from draw where id = $1', [drawId]);
  if (draw === null) return notFound('draw');
  if (!tx.actor.allFacilities && !draw.facility_ids.every((id) => tx.actor.facilityIds.includes(id))) return refuse('NOT_ALLOWED', 'This draw reaches into facilities that are not yours; a part of it cannot be verified.', { remedy: 'Ask somebody who sees all of its facilities.' });
  const checks = [await countsHold(tx, draw), await hashHolds(tx, draw), await ticketsHold(tx, draw), await sizesHold(tx, draw), await selectionHolds(tx, draw), await samplesHold(tx, draw)];
  return done({ drawId, holds: checks.every((each) => each.holds), checks });
};

const countsHold = async (tx: ReadTx, draw: Stored): Promise<Check> => {
  const row = await tx.row<{ population: string; frame: string; selected: string }>(
    'select count(*) as population, count(*) filter (where excluded_reason is null) as frame, count(*) filter (where selected) as selected from draw_unit where draw_id = $1',
    [draw.id],
  );
  const wrong = [
    ...(Number(row?.population) === draw.population_count ? [] : [`population ${row?.population ?? '0'} instead of ${draw.population_count}`]),
    ...(Number(row?.frame) === draw.frame_count ? [] : [`frame ${row?.frame ?? '0'} instead of ${draw.frame_count}`]),
    ...(Number(row?.selected) === draw.selected_count ? [] : [`selected ${row?.selected ?? '0'} instead of ${draw.selected_count}`]),
  ];
  return check('counts', wrong, `${draw.population_count} charts in the population, ${draw.frame_count} in the frame, ${draw.selected_count} selected`, 'The stored rows do not add up');
};

const hashHolds = async (tx: ReadTx, draw: Stored): Promise<Check> => {
  const row = await tx.row<{ hash: string }>(`select ${frameHashExpression} as hash from draw_unit where draw_id = $1 and excluded_reason is null`, [draw.id]);
  return check('frame hash', row?.hash === draw.frame_hash ? [] : [`${row?.hash ?? 'none'} instead of ${draw.frame_hash}`], draw.frame_hash, 'The frame is not the one that was drawn from');
};

const ticketsHold = async (tx: ReadTx, draw: Stored): Promise<Check> => {
  const rows = await tx.rows<{ unit_key: string }>(
    "select unit_key from draw_unit where draw_id = $1 and excluded_reason is null and ticket is distinct from encode(sha256(convert_to($2 || '|' || unit_key, 'UTF8')), 'hex') order by unit_key limit 1000",
    [draw.id, draw.seed],
  );
  return check('tickets', rows.map((row) => row.unit_key), `every ticket is SHA-256("${draw.seed}|" + unit key)`, 'Tickets that the seed does not give');
};

const sizesHold = async (tx: ReadTx, draw: Stored): Promise<Check> => {
  const stored = await tx.rows<{ stratum: string; population: number; selected: number }>('select stratum, population, selected from draw_stratum where draw_id = $1 order by stratum collate "C"', [draw.id]);
  if (draw.extends_draw_id !== null) return check('strata', [], 'an extension: its sizes grew from the draw it extends', '');
  const counted = await tx.rows<{ stratum: string; population: string }>('select stratum, count(*) as population from draw_unit where draw_id = $1 and excluded_reason is null group by 1', [draw.id]);
  const strata = counted.map((row) => ({ stratum: row.stratum, population: Number(row.population) })).sort((a, b) => (a.stratum < b.stratum ? -1 : 1));
  const derived = planSizes({ filter: draw.filter, method: draw.method, parameters: draw.parameters, exclusions: { alreadyAudited: false, minimumCodes: null }, auditorIds: [], blindShare: 0 }, strata);
  const byName = new Map(stored.map((row) => [row.stratum, row]));
  const wrong = derived.filter((size) => byName.get(size.stratum)?.selected !== size.selected).map((size) => `${size.stratum} ${byName.get(size.stratum)?.selected ?? 0} instead of ${size.selected}`);
  return check('strata', wrong, derived.map((size) => `${size.stratum}: ${size.selected} of ${size.population}`).slice(0, 8).join(', '), 'Sizes that the plan does not give');
};

const selectionHolds = async (tx: ReadTx, draw: Stored): Promise<Check> => {
  const rows = await tx.rows<{ unit_key: string }>(
    `select u.unit_key from (
       select unit_key, stratum, selected, rank, row_number() over (partition by stratum order by encode(sha256(convert_to($2 || '|' || unit_key, 'UTF8')), 'hex') collate "C", unit_key collate "C") as place
       from draw_unit where draw_id = $1 and excluded_reason is null) u
     left join draw_stratum s on s.draw_id = $1 and s.stratum = u.stratum
     where u.selected is distinct from (u.place <= coalesce(s.selected, 0)) or u.rank is distinct from u.place::integer
     order by u.unit_key limit 1000`,
    [draw.id, draw.seed],
  );
  return check('selection', rows.map((row) => row.unit_key), 'the smallest tickets of each stratum are the selected ones', 'Charts selected, left out or ranked against their ticket');
};

const samplesHold = async (tx: ReadTx, draw: Stored): Promise<Check> => {
  const rows = await tx.rows<{ unit_key: string }>(
    `select coalesce(u.unit_key, s.chart_id::text) as unit_key
     from (select chart_id, unit_key from draw_unit where draw_id = $1 and selected) u
     full join (select s.chart_id from sampled_chart s join draw d on d.id = s.draw_id where d.root_draw_id = $2 and d.number <= (select number from draw where id = $1)) s on s.chart_id = u.chart_id
     where u.chart_id is null or s.chart_id is null order by 1 limit 1000`,
    [draw.id, draw.root_draw_id],
  );
  return check('sampled charts', rows.map((row) => row.unit_key), 'every selected chart was frozen for audit, and no other', 'Charts selected but not frozen, or frozen but not selected');
};
