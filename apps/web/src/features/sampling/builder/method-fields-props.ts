import type { PlanDraft } from './plan-draft.js';
import type { PlanGap } from './plan-gap.js';

/** What the fields of every method are given. */
export interface MethodFieldsProps {
  draft: PlanDraft;
  readOnly: boolean;
  errorOf: (field: PlanGap['field']) => string | null;
  onChange: (change: Partial<PlanDraft>) => void;
}
