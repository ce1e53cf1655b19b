import { applyPatch, parsePatch, type AuditDraft, type WorksheetPatch } from '@overread/domain/audits';

export interface Rebased {
  readonly draft: AuditDraft;
  readonly kept: readonly WorksheetPatch[];
  /** How many could not be put on top, because what they speak of is gone. */
  readonly dropped: number;
}

/**
 * What was done here, put on top of a worksheet that someone else has changed meanwhile. An undo is left out: it would take
 * back the other's work with one's own.
 */
export const rebasePatches = (base: AuditDraft, patches: readonly WorksheetPatch[]): Rebased =>
  patches.reduce<Rebased>((state, patch) => {
    const parsed = patch.op === 'revert' ? null : parsePatch(patch, state.draft);
    const next = parsed?.ok === true ? applyPatch(state.draft, parsed.patch) : null;
    return next?.ok === true ? { draft: next.draft, kept: [...state.kept, patch], dropped: state.dropped } : { ...state, dropped: state.dropped + 1 };
  }, { draft: base, kept: [], dropped: 0 });
