import type { PlanPartsFragment } from '@overread/schema';
import { type RefusalLike, useAnnounce } from '@overread/ui';
import { useState } from 'react';
import { useCommand } from '../../../shared/graphql/use-command.js';
import { CreatePlanMutation, UpdatePlanMutation } from '../queries/sampling.commands.js';
import type { PlanDraft } from './plan-draft.js';
import { gapControl } from './plan-form.js';
import type { PlanGap } from './plan-gap.js';
import { planGaps } from './plan-gaps.js';
import { toPlanInput } from './plan-input.js';

export interface SavePlan {
  /** Saves; null when something is missing or the server refused. */
  save: (draft: PlanDraft, at: { id: string; version: number } | null) => Promise<PlanPartsFragment | null>;
  /** Whether saving has been tried: from then on gaps are told beside their controls. */
  tried: boolean;
  pending: boolean;
  refusal: RefusalLike | null;
  reset: () => void;
}

const focusGap = (gap: PlanGap): void => { document.getElementById(gapControl(gap.field))?.focus(); };

/** Saving a plan: the first gap gets the focus, the rest are counted; then the server has the last word. */
export function useSavePlan(): SavePlan {
  const announce = useAnnounce();
  const [tried, setTried] = useState(false);
  const create = useCommand(CreatePlanMutation, ['SamplingPlans']);
  const update = useCommand(UpdatePlanMutation);
  const save: SavePlan['save'] = async (draft, at) => {
    setTried(true);
    const gaps = planGaps(draft);
    const [first] = gaps;
    if (first) {
      announce(`${first.message}${gaps.length > 1 ? ` ${gaps.length - 1} more to fill in.` : ''}`);
      focusGap(first);
      return null;
    }
    const input = toPlanInput(draft);
    const plan = at === null ? await create.run({ input }) : await update.run({ ...at, input });
    if (plan) {
      setTried(false);
      announce('Plan saved.');
    }
    return plan;
  };
  return { save, tried, pending: create.pending || update.pending, refusal: create.refusal ?? update.refusal, reset: () => { create.reset(); update.reset(); } };
}
