import type { ReadTx } from '@overread/api-platform';
import { ticketExpression } from '../draws/draw-frame.js';
import { planSizes, type StratumSize } from '../draws/plan-sizes.js';
import { isSized, selectUnits, type Selection } from '../draws/select-units.js';
import { chanceExpression, drawOrder, takenExpression } from '../draws/store-units.js';
import type { Bind } from '../draws/stratum-expression.js';
import { check, type Check } from './check.js';
import type { StoredDraw } from './stored-draw.js';

/** Faults named of one kind; more are counted up to this many. */
const most = 1000;

const storedStrata = (tx: ReadTx, draw: StoredDraw): Promise<StratumSize[]> =>
  tx.rows<StratumSize>('select stratum, population, selected, taken_whole as "takenWhole", spares, deviation from draw_stratum where draw_id = $1 order by stratum collate "C"', [draw.id]);

/** Whether the plan gives the stored sizes and spares over the stored frame; an extension grew from the draw that it extends. */
export const sizesHold = async (tx: ReadTx, draw: StoredDraw): Promise<Check> => {
  if (draw.extends_draw_id !== null) return check('strata', [], 'an extension: its sizes grew from the draw it extends', '');
  const stored = new Map((await storedStrata(tx, draw)).map((row) => [row.stratum, row]));
  const counted = await tx.rows<{ stratum: string; population: string }>('select stratum, count(*) as population from draw_unit where draw_id = $1 and excluded_reason is null group by 1', [draw.id]);
  const strata = counted.map((row) => ({ stratum: row.stratum, population: Number(row.population), deviation: stored.get(row.stratum)?.deviation ?? null })).sort((a, b) => (a.stratum < b.stratum ? -1 : 1));
  const derived = planSizes({ filter: draw.filter, method: draw.method, parameters: draw.parameters, exclusions: { alreadyAudited: false, minimumCodes: null }, auditorIds: [], blindShare: 0 }, strata);
  const wrong = derived.flatMap((size) => {
    const found = stored.get(size.stratum);
    if (found?.selected !== size.selected) return [`${size.stratum} ${found?.selected ?? 0} instead of ${size.selected}`];
    return found.spares === size.spares ? [] : [`${size.stratum} ${found.spares} spares instead of ${size.spares}`];
  });
  return check('strata', wrong, derived.map((size) => `${size.stratum}: ${size.selected} of ${size.population}`).slice(0, 8).join(', '), 'Sizes that the plan does not give');
};

/** What the seed selects from the stored frame, made anew. */
const selectAgain = async (tx: ReadTx, draw: StoredDraw): Promise<Selection> => {
  const { count = '0' } = (await tx.row<{ count: string }>('select count(*) as count from draw_unit where draw_id = $1 and excluded_reason is null', [draw.id])) ?? {};
  const strata = await storedStrata(tx, draw);
  const sizes = async (): Promise<readonly number[]> =>
    (await tx.rows<{ size: string }>(
      `select measure as size from (select measure, unit_key, ${ticketExpression('$2')} as ticket from draw_unit where draw_id = $1 and excluded_reason is null) u order by ticket collate "C", unit_key collate "C"`,
      [draw.id, draw.seed],
    )).map(({ size }) => Number(size));
  return selectUnits({ method: draw.method, seed: draw.seed, frame: Number(count), n: strata.reduce((sum, each) => sum + each.selected, 0), sizes });
};

/** Whether a draw by steps stands on the steps that seed and frame give; null for draws by tickets. */
const stepsHold = (draw: StoredDraw, again: Selection): Check | null => {
  if (again.facts === null) return null;
  const wrong = (['interval', 'start', 'certain', 'certainFrom', 'nEffective'] as const).filter((name) => (draw.selection?.[name] ?? null) !== again.facts?.[name]).map((name) => `${name} ${String(draw.selection?.[name] ?? null)} instead of ${String(again.facts?.[name] ?? null)}`);
  return check('steps', wrong, `from ${String(again.facts.start)} by ${String(again.facts.interval)}`, 'Steps that seed and frame do not give');
};

interface Fault {
  readonly unit_key: string;
  readonly wrong_ticket: boolean;
  readonly wrong_place: boolean;
  readonly wrong_chance: boolean;
}

/** Whether tickets, places, the selection and the chances are those that the seed gives; all in one pass over the frame. */
export const selectionHolds = async (tx: ReadTx, draw: StoredDraw): Promise<readonly Check[]> => {
  const again = await selectAgain(tx, draw);
  const parameters: unknown[] = [draw.id, draw.seed];
  const bind: Bind = (value) => `$${parameters.push(value)}`;
  // A draw just made has no statistics yet: taken for one row, its frame would be joined to the strata row by row.
  await tx.rows('set local enable_nestloop = off');
  const faults = await tx.rows<Fault>(
    `select * from (
       select u.unit_key, u.stored_ticket is distinct from u.ticket as wrong_ticket,
         u.selected is distinct from (${takenExpression(again, bind)}) or u.stored_rank is distinct from u.rank::integer as wrong_place,
         u.pi is distinct from (${chanceExpression(draw.method, again.facts, bind)}) as wrong_chance
       from (
         select *, row_number() over (partition by stratum order by ${drawOrder(draw.method)}) as rank
         from (select unit_key, stratum, measure, selected, pi, rank as stored_rank, ticket as stored_ticket, ${ticketExpression('$2')} as ticket from draw_unit where draw_id = $1 and excluded_reason is null) t
       ) u
       left join draw_stratum n on n.draw_id = $1 and n.stratum = u.stratum
     ) f where wrong_ticket or wrong_place or wrong_chance order by unit_key limit ${most}`,
    parameters,
  );
  await tx.rows('set local enable_nestloop = on');
  const keys = (kind: Exclude<keyof Fault, 'unit_key'>): string[] => faults.filter((fault) => fault[kind]).map((fault) => fault.unit_key);
  const steps = stepsHold(draw, again);
  return [
    check('tickets', keys('wrong_ticket'), `every ticket is SHA-256("${draw.seed}|" + unit key)`, 'Tickets that the seed does not give'),
    ...(steps === null ? [] : [steps]),
    check('selection', keys('wrong_place'), again.places === null ? 'the smallest tickets of each stratum are the selected ones' : 'the charts that the steps hit are the selected ones', 'Charts selected, left out or ranked against the method'),
    check('chances', keys('wrong_chance'), isSized(draw.method) ? 'each chart’s chance follows its size' : draw.method === 'focused' ? 'a focused draw has no chances' : 'each chart’s chance is its stratum’s share', 'Charts with another chance of being drawn'),
  ];
};
