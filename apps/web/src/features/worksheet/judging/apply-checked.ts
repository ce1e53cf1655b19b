import { applyPatch, parsePatch, type AuditDraft, type WorksheetPatch } from '@overread/domain/audits';

/** The worksheet after patches as they are typed; null when one of them cannot be done. */
export const applyChecked = (draft: AuditDraft, patches: readonly WorksheetPatch[]): AuditDraft | null =>
  patches.reduce<AuditDraft | null>((current, patch) => {
    const parsed = current === null ? null : parsePatch(patch, current);
    const next = current !== null && parsed?.ok === true ? applyPatch(current, parsed.patch) : null;
    return next?.ok === true ? next.draft : null;
  }, draft);
