import type { WriteTx } from '@overread/api-platform';
import type { LoadedPlan } from '../plans/load-plan.query.js';
import { assignAndFreeze, type UnitToAssign } from './assign-and-freeze.js';
import type { LaidFrame } from './draw-frame.js';
import { keepChances } from './keep-chances.js';
import { methodVersion } from './method-version.js';
import type { StratumSize } from './plan-sizes.js';
import { selectUnits } from './select-units.js';
import { laidSizes, storeStrata, storeUnits } from './store-units.js';

interface Chain {
  readonly rootDrawId: string;
  readonly extendsDrawId: string | null;
  readonly number: number;
}

export interface DrawToStore {
  readonly id: string;
  readonly plan: LoadedPlan;
  readonly seed: string;
  readonly frame: LaidFrame;
  readonly sizes: readonly StratumSize[];
  readonly chain: Chain;
  readonly now: Date;
}

/** Writes a draw whose frame is laid: the proof, the frozen charts, the assignments and the trail entry. */
export const storeDraw = async (tx: WriteTx, draw: DrawToStore): Promise<void> => {
  const { id, plan, seed, frame, sizes, chain, now } = draw;
  const { method, parameters, filter } = plan.spec;
  const n = sizes.reduce((sum, each) => sum + each.selected, 0);
  const selection = await selectUnits({ method, seed, frame: frame.frame, n, sizes: () => laidSizes(tx) });
  const selected = selection.places?.length ?? n;
  await tx.rows(
    `insert into draw (id, plan_id, number, seed, method, method_version, parameters, filter, population_count, frame_count, frame_hash, selected_count, projectable, facility_ids, root_draw_id, extends_draw_id, drawn_at, drawn_by, selection)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)`,
    [id, plan.id, chain.number, seed, method, methodVersion(method), parameters, filter, frame.population, frame.frame, frame.hash, selected, method !== 'focused', plan.facilityIds, chain.rootDrawId, chain.extendsDrawId, now, tx.actor.personId, selection.facts],
  );
  await storeStrata(tx, id, sizes);
  await storeUnits(tx, { drawId: id, method, sizes, selection });
  await assignAndFreeze(tx, { drawId: id, plan, units: await newlySelected(tx, id, chain.rootDrawId), seed, blindShare: plan.spec.blindShare, now });
  await keepChances(tx, { drawId: id, rootDrawId: chain.rootDrawId });
  tx.record({ noun: 'draw', recordId: id, after: { plan: plan.name, seed, frameHash: frame.hash, frame: frame.frame, population: frame.population, selected } });
};

/** Selected charts that no earlier draw of the chain has sampled, in ticket order. */
const newlySelected = (tx: WriteTx, drawId: string, rootDrawId: string): Promise<UnitToAssign[]> =>
  tx.rows<UnitToAssign>(
    `select u.chart_id as "chartId", u.unit_key as "unitKey", u.coder_id as "coderId", u.facility_id as "facilityId"
     from draw_unit u
     where u.draw_id = $1 and u.selected and not exists (
       select 1 from sampled_chart s join draw d on d.id = s.draw_id where d.root_draw_id = $2 and s.chart_id = u.chart_id)
     order by u.ticket collate "C", u.unit_key collate "C"`,
    [drawId, rootDrawId],
  );
