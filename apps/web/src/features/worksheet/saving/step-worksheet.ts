import { applyPatch, applyPatches, parsePatch, type AuditDraft, type WorksheetPatch } from '@overread/domain/audits';
import { coalescePatch, continues } from './coalesce-patch.js';
import { rebasePatches } from './rebase-patches.js';
import { startWorksheet, type SaveRefusal, type Trouble, type WorksheetState } from './worksheet-state.js';

export type WorksheetEvent =
  | { readonly kind: 'do'; readonly patches: readonly WorksheetPatch[] }
  | { readonly kind: 'undo' }
  | { readonly kind: 'send' }
  | { readonly kind: 'saved'; readonly version: number; readonly at: number }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'refused'; readonly refusal: SaveRefusal }
  /** The server's state is another than ours: what is pending goes on top of it. */
  | { readonly kind: 'taken-over'; readonly draft: AuditDraft; readonly version: number; readonly at: number }
  /** What is unsaved is given up: the server will not have it. */
  | { readonly kind: 'dropped'; readonly draft: AuditDraft; readonly version: number }
  /** Something beside the worksheet, such as the claim, stepped the version. */
  | { readonly kind: 'version'; readonly version: number };

const mostUndo = 200;
/** The server takes 200 in one request. */
const mostAtOnce = 100;

const doOne = (state: WorksheetState, value: WorksheetPatch): WorksheetState => {
  const parsed = parsePatch(value, state.draft);
  if (!parsed.ok) return { ...state, problem: parsed.message };
  const next = applyPatch(state.draft, parsed.patch);
  if (!next.ok) return { ...state, problem: next.message };
  const isContinued = continues(state.pending.at(-1) ?? state.sending?.at(-1), parsed.patch);
  return { ...state, draft: next.draft, pending: coalescePatch(state.pending, parsed.patch), history: isContinued ? state.history : [...state.history, state.draft].slice(-mostUndo), problem: null };
};

/** Several patches of one act are one step of undo; the first that cannot be done stops the rest. */
const doAll = (state: WorksheetState, patches: readonly WorksheetPatch[]): WorksheetState => {
  const done = patches.reduce<WorksheetState>((current, patch, at) => (at > 0 && current.problem !== null ? current : doOne(current, patch)), state);
  return patches.length < 2 || done.history === state.history ? done : { ...done, history: [...state.history, state.draft].slice(-mostUndo) };
};

const undo = (state: WorksheetState): WorksheetState => {
  const earlier = state.history.at(-1);
  if (earlier === undefined) return { ...state, problem: 'There is nothing to undo.' };
  return { ...state, draft: earlier, pending: [...state.pending, { op: 'revert', draft: earlier }], history: state.history.slice(0, -1), problem: null };
};

const troubleOf = (refusal: SaveRefusal): Trouble => {
  if (refusal.code === 'CONFLICT') return { kind: 'conflict', refusal };
  return { kind: refusal.code === 'LEASE_LOST' ? 'lease-lost' : 'refused', refusal };
};

/** What was on its way is pending again, before what came after it. */
const backToPending = (state: WorksheetState): Pick<WorksheetState, 'sending' | 'pending'> => ({ sending: null, pending: [...(state.sending ?? []), ...state.pending] });

const saved = (state: WorksheetState, version: number, at: number): WorksheetState => {
  const base = applyPatches(state.base, state.sending ?? []);
  return { ...state, base: base.ok ? base.draft : state.base, version, sending: null, trouble: null, savedAt: at };
};

const takenOver = (state: WorksheetState, draft: AuditDraft, version: number, at: number): WorksheetState => {
  const { pending } = backToPending(state);
  const rebased = rebasePatches(draft, pending);
  const problem = rebased.dropped === 0 ? null : `${rebased.dropped} of your changes no longer fit this worksheet and were left out.`;
  return { ...state, draft: rebased.draft, base: draft, version, sending: null, pending: rebased.kept, history: [], trouble: null, savedAt: at, problem };
};

/** The next state of a worksheet: pure, so that each way in which saving can fail is a case of a table. */
export const stepWorksheet = (state: WorksheetState, event: WorksheetEvent): WorksheetState => {
  switch (event.kind) {
    case 'do':
      return doAll(state, event.patches);
    case 'undo':
      return undo(state);
    case 'send':
      return state.sending !== null || state.pending.length === 0 ? state : { ...state, sending: state.pending.slice(0, mostAtOnce), pending: state.pending.slice(mostAtOnce) };
    case 'saved':
      return saved(state, event.version, event.at);
    case 'unreachable':
      return { ...state, ...backToPending(state), trouble: { kind: 'offline', attempts: state.trouble?.kind === 'offline' ? state.trouble.attempts + 1 : 1 } };
    case 'refused':
      return { ...state, ...backToPending(state), trouble: troubleOf(event.refusal) };
    case 'taken-over':
      return takenOver(state, event.draft, event.version, event.at);
    case 'dropped':
      return startWorksheet(event.draft, event.version);
    case 'version':
      return { ...state, version: event.version };
  }
};
