import { useCallback, useMemo, useState } from 'react';
import type { DraftFilter, DraftSize, PlanDraft } from './plan-draft.js';

export interface EditedPlan {
  draft: PlanDraft;
  /** Whether anything differs from what was loaded or saved last. */
  dirty: boolean;
  edit: (change: Partial<PlanDraft>) => void;
  editFilter: (change: Partial<DraftFilter>) => void;
  editSize: (change: Partial<DraftSize>) => void;
  /** Goes on from another draft, as after saving. */
  restart: (from: PlanDraft) => void;
}

/** A plan in editing. */
export function usePlanDraft(start: PlanDraft): EditedPlan {
  const [base, setBase] = useState(start);
  const [draft, setDraft] = useState(start);
  const edit = useCallback((change: Partial<PlanDraft>) => { setDraft((before) => ({ ...before, ...change })); }, []);
  const editFilter = useCallback((change: Partial<DraftFilter>) => { setDraft((before) => ({ ...before, filter: { ...before.filter, ...change } })); }, []);
  const editSize = useCallback((change: Partial<DraftSize>) => { setDraft((before) => ({ ...before, size: { ...before.size, ...change } })); }, []);
  const restart = useCallback((from: PlanDraft) => { setBase(from); setDraft(from); }, []);
  const dirty = useMemo(() => JSON.stringify(draft) !== JSON.stringify(base), [draft, base]);
  return { draft, dirty, edit, editFilter, editSize, restart };
}
