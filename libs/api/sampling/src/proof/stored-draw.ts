import type { ReadTx } from '@overread/api-platform';
import type { PlanFilterData, PlanMethodCode, PlanParameters } from '../plans/plan-data.js';
import type { SelectionFacts } from '../draws/select-units.js';

/** A draw as it is stored: what is to be proved. */
export interface StoredDraw {
  readonly id: string;
  readonly number: number;
  readonly seed: string;
  readonly method: PlanMethodCode;
  readonly parameters: PlanParameters;
  readonly filter: PlanFilterData;
  readonly selection: SelectionFacts | null;
  readonly population_count: number;
  readonly frame_count: number;
  readonly frame_hash: string;
  readonly selected_count: number;
  readonly extends_draw_id: string | null;
  readonly root_draw_id: string;
  readonly facility_ids: readonly string[];
}

export const loadStoredDraw = (tx: ReadTx, id: string): Promise<StoredDraw | null> => tx.row<StoredDraw>('select * from draw where id = $1', [id]);
