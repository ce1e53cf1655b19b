import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import type { Inputs, PreviewPlanQuery as PreviewPlanData } from '@overread/schema';
import { isRefusal, type RefusalLike } from '@overread/ui';
import { useMemo } from 'react';
import type { PlanDraft } from '../builder/plan-draft.js';
import { previewGaps } from '../builder/plan-gaps.js';
import { toPreviewInput } from '../builder/plan-input.js';
import { PreviewPlanQuery } from '../queries/plans.queries.js';

export type Preview = Extract<PreviewPlanData['previewPlan'], { __typename: 'PlanPreview' }>;

export interface PlanPreviewState {
  /** What is missing before anything can be counted; empty when nothing is. */
  gaps: readonly string[];
  preview: Preview | null;
  /** The plan as it was asked for; null while something is missing. */
  input: Inputs.PlanInput | null;
  refusal: RefusalLike | null;
  /** True while what is shown belongs to an earlier wording of the plan. */
  counting: boolean;
  error: { message: string } | undefined;
  retry: () => void;
}

/** Waits so long after the last keystroke, in milliseconds, before it asks again. */
const PAUSE = 400;

/**
 * What the plan would draw now, asked again a moment after each change.
 *
 * @param allowed false for people who only read plans: they are not told what would be drawn
 */
export function usePlanPreview(draft: PlanDraft, allowed: boolean): PlanPreviewState {
  const gaps = useMemo(() => previewGaps(draft).map((gap) => gap.message), [draft]);
  const wanted = useMemo(() => (allowed && gaps.length === 0 ? JSON.stringify(toPreviewInput(draft)) : null), [allowed, draft, gaps]);
  const [settled] = useDebouncedValue(wanted, PAUSE);
  const input = useMemo(() => (settled === null ? null : JSON.parse(settled) as Inputs.PlanInput), [settled]);
  const { data, previousData, loading, error, refetch } = useQuery(PreviewPlanQuery, { ...(input === null ? { variables: { input: toPreviewInput(draft) }, skip: true } : { variables: { input } }), fetchPolicy: 'no-cache' });
  const shown = (data ?? previousData)?.previewPlan;
  const refused = isRefusal(shown);
  return {
    gaps,
    preview: shown && !refused ? shown as Preview : null,
    input,
    refusal: shown && refused ? shown as RefusalLike : null,
    counting: allowed && gaps.length === 0 && (loading || settled !== wanted),
    error,
    retry: () => { void refetch(); },
  };
}
