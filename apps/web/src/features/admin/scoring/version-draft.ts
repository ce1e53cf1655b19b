import { defaultScoring, parseScoringVersion, type ScoringMethodCode, type ScoringMethodVersion } from '@overread/domain/scoring';
import type { AdminScoringVersionFragment, Inputs } from '@overread/schema';

/** A scoring version in editing; numbers as they are typed, thresholds in percent. */
export interface VersionDraft {
  readonly methodName: string;
  readonly headline: ScoringMethodCode;
  readonly paymentAffecting: string | null;
  readonly other: string | null;
  readonly coding: string | null;
  readonly drg: string | null;
  readonly newCoder3Months: string | null;
  readonly newCoder6Months: string | null;
  readonly effectiveFrom: string | null;
}

const percent = (share: number): string => String(Number((share * 100).toFixed(4)));
const number = (text: string | null): number | null => (text === null || text === '' ? null : Number(text));
const share = (text: string | null): number | null => { const value = number(text); return value === null ? null : Number((value / 100).toFixed(6)); };

/** What is stored of a version, read; the house's own where it cannot be. */
export function readVersion(version: Pick<AdminScoringVersionFragment, 'headline' | 'weights' | 'thresholds'>): ScoringMethodVersion {
  const parsed = parseScoringVersion(version);
  return parsed.ok ? parsed.version : defaultScoring;
}

/** The next version of a method starts from its last one; a new method from the house's own. */
export function nextVersion(methodName: string, last: AdminScoringVersionFragment | null, effectiveFrom: string): VersionDraft {
  const { headline, weights, thresholds } = last ? readVersion(last) : defaultScoring;
  return {
    methodName, headline, effectiveFrom,
    paymentAffecting: String(weights.paymentAffecting), other: String(weights.other),
    coding: percent(thresholds.coding), drg: percent(thresholds.drg), newCoder3Months: percent(thresholds.newCoder3Months), newCoder6Months: percent(thresholds.newCoder6Months),
  };
}

export type CheckedVersion = { readonly ok: true; readonly input: Inputs.ScoringVersionInput } | { readonly ok: false; readonly field: string; readonly message: string };

/** The draft as the API takes it, checked by the rules that the server has too; else the first thing wrong. */
export function checkVersion(draft: VersionDraft): CheckedVersion {
  const methodName = draft.methodName.trim();
  if (methodName === '') return { ok: false, field: 'methodName', message: 'A scoring method needs a name.' };
  if (draft.effectiveFrom === null) return { ok: false, field: 'effectiveFrom', message: 'Choose the day from which new plans take it.' };
  const parsed = parseScoringVersion({
    headline: draft.headline,
    weights: { paymentAffecting: number(draft.paymentAffecting), other: number(draft.other) },
    thresholds: { coding: share(draft.coding), drg: share(draft.drg), newCoder3Months: share(draft.newCoder3Months), newCoder6Months: share(draft.newCoder6Months) },
  });
  if (!parsed.ok) return { ok: false, field: parsed.field, message: parsed.message };
  return { ok: true, input: { methodName, effectiveFrom: draft.effectiveFrom, headline: parsed.version.headline, weights: parsed.version.weights, thresholds: parsed.version.thresholds } };
}
