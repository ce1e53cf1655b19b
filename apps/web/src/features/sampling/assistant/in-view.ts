import type { PlanDraft } from '../builder/plan-draft.js';
import { sizeOf } from '../plans/method-traits.js';
import type { Preview } from '../preview/use-plan-preview.js';
import type { PlanInView } from './size-answer.js';

/** The number that the draft itself says, where it is one of the frame. */
const typedN = ({ method, size, discoveryN }: PlanDraft): number | null => (method === 'DISCOVERY' ? discoveryN : sizeOf[method] === 'frame' && size.by === 'count' ? size.count : null);

/**
 * What of the plan decides how many charts it takes. A typed number counts at once, the rest when the preview has counted it.
 *
 * @param isWhole false while the plan lacks something: the strata counted last are then another plan's
 */
export function inView(draft: PlanDraft, preview: Preview | null, isWhole: boolean, labelOf: (stratum: string) => string): PlanInView {
  const frame = preview?.frame ?? null;
  const typed = typedN(draft);
  return {
    method: draft.method,
    allocation: draft.allocation,
    minimumPerStratum: draft.minimumPerStratum ?? 0,
    n: draft.method === 'STRATIFIED' || typed === null ? preview?.n ?? typed : frame === null ? typed : Math.min(typed, frame),
    frame,
    strata: (isWhole ? preview?.strata ?? [] : []).map(({ stratum, population, selected, deviation }) => ({ label: labelOf(stratum), population, selected, deviation })),
  };
}
