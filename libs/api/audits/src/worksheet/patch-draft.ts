import { applyPatch, parsePatch, type AuditDraft } from '@overread/domain/audits';
import { done, refuse, type Result } from '@overread/api-platform';

/** The worksheet after all patches, each read as strictly as the first; the first that cannot be used is refused. */
export const patchDraft = (draft: AuditDraft, patches: readonly unknown[]): Result<AuditDraft> => {
  let current = draft;
  for (const value of patches) {
    const parsed = parsePatch(value, current);
    if (!parsed.ok) return refuse('INVALID', parsed.message, { field: parsed.field });
    const next = applyPatch(current, parsed.patch);
    if (!next.ok) return refuse('INVALID', next.message, { field: 'patches' });
    current = next.draft;
  }
  return done(current);
};
