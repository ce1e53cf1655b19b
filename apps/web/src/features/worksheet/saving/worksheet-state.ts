import type { AuditDraft, WorksheetPatch } from '@overread/domain/audits';

/** Why the last thing was not done, as the API refuses it. */
export interface SaveRefusal { readonly code?: string | undefined; readonly message: string; readonly remedy?: string | null | undefined }

/** What keeps the worksheet from being saved. Whatever it is, what was typed stays. */
export type Trouble =
  | { readonly kind: 'offline'; readonly attempts: number }
  /** Someone, or the same person in another tab, saved first. */
  | { readonly kind: 'conflict'; readonly refusal: SaveRefusal }
  | { readonly kind: 'lease-lost'; readonly refusal: SaveRefusal }
  | { readonly kind: 'refused'; readonly refusal: SaveRefusal };

/** A worksheet while it is worked on, ahead of the server by what is pending. */
export interface WorksheetState {
  /** What the screen shows: `base` with everything that was done since. */
  readonly draft: AuditDraft;
  /** What the server has under `version`. */
  readonly base: AuditDraft;
  readonly version: number;
  /** On its way to the server; null while nothing is. */
  readonly sending: readonly WorksheetPatch[] | null;
  /** Done and not sent yet. */
  readonly pending: readonly WorksheetPatch[];
  /** Earlier states for undo, the latest last. */
  readonly history: readonly AuditDraft[];
  readonly trouble: Trouble | null;
  /** Milliseconds; null until something was saved. */
  readonly savedAt: number | null;
  /** Why the last thing could not be done here; null after one that could. */
  readonly problem: string | null;
}

export const startWorksheet = (draft: AuditDraft, version: number): WorksheetState => ({ draft, base: draft, version, sending: null, pending: [], history: [], trouble: null, savedAt: null, problem: null });

/** How many changes the server does not have yet. */
export const unsavedCount = ({ sending, pending }: Pick<WorksheetState, 'sending' | 'pending'>): number => (sending?.length ?? 0) + pending.length;
