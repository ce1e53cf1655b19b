import { applyPatches, type AuditDraft, type WorksheetPatch } from '@overread/domain/audits';
import { retryDelay, saveDelay } from './save-timing.js';
import { stepWorksheet, type WorksheetEvent } from './step-worksheet.js';
import { startWorksheet, unsavedCount, type SaveRefusal, type WorksheetState } from './worksheet-state.js';

/** What a command to the server came to. */
export type Outcome = { readonly kind: 'done'; readonly version: number } | { readonly kind: 'refused'; readonly refusal: SaveRefusal } | { readonly kind: 'unreachable' };
/** The worksheet as the server has it. */
export interface Fetched { readonly draft: AuditDraft; readonly version: number }

/** What the store needs of the world. */
export interface WorksheetPorts {
  patch: (version: number, patches: readonly WorksheetPatch[]) => Promise<Outcome>;
  /** Null when it cannot be read. */
  fetch: () => Promise<Fetched | null>;
  now: () => number;
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, part]) => [name, sorted(part)]));
};

/** Holds one worksheet and saves it by itself. Commands that step its version run one after the other. */
export const createWorksheetStore = (start: Fetched, ports: WorksheetPorts) => {
  let state = startWorksheet(start.draft, start.version);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let unsavedSince: number | null = null;
  let line: Promise<unknown> = Promise.resolve();
  let isClosed = false;
  const listeners = new Set<() => void>();

  const step = (event: WorksheetEvent): void => {
    state = stepWorksheet(state, event);
    listeners.forEach((listener) => { listener(); });
  };
  const inLine = <Answer>(run: () => Promise<Answer>): Promise<Answer> => {
    const next = line.then(run);
    line = next.catch(() => undefined);
    return next;
  };
  const schedule = (delay: number): void => {
    clearTimeout(timer);
    if (!isClosed) timer = setTimeout(() => { void save(); }, delay);
  };
  const scheduleSave = (): void => {
    if (state.pending.length === 0) return;
    unsavedSince ??= ports.now();
    if (state.trouble === null) schedule(saveDelay(ports.now(), unsavedSince));
  };

  /** An answer that was lost on its way back leaves our own change as a conflict with ourselves: told by what the server has. */
  const isOurOwn = async (sent: readonly WorksheetPatch[]): Promise<Fetched | null> => {
    const fetched = await ports.fetch();
    const expected = applyPatches(state.base, sent);
    return fetched !== null && expected.ok && same(fetched.draft, expected.draft) ? fetched : null;
  };

  const sendOnce = async (): Promise<void> => {
    step({ kind: 'send' });
    const sent = state.sending;
    if (sent === null) return;
    unsavedSince = null;
    const outcome = await ports.patch(state.version, sent);
    if (outcome.kind === 'done') step({ kind: 'saved', version: outcome.version, at: ports.now() });
    else if (outcome.kind === 'unreachable') {
      step({ kind: 'unreachable' });
      schedule(retryDelay(state.trouble?.kind === 'offline' ? state.trouble.attempts : 1));
    } else {
      const own = outcome.refusal.code === 'CONFLICT' ? await isOurOwn(sent) : null;
      if (own !== null) step({ kind: 'saved', version: own.version, at: ports.now() });
      else step({ kind: 'refused', refusal: outcome.refusal });
    }
  };

  const canSend = (): boolean => state.pending.length > 0 && (state.trouble === null || state.trouble.kind === 'offline');
  const saveAll = async (): Promise<boolean> => {
    for (let attempts = 0; canSend() && attempts < 20; attempts += 1) {
      await sendOnce();
      if (state.trouble !== null) return false;
    }
    return unsavedCount(state) === 0 && state.trouble === null;
  };
  /** Saves what is unsaved now; whether the server has everything afterwards. */
  const save = (): Promise<boolean> => {
    clearTimeout(timer);
    return inLine(saveAll);
  };

  return {
    snapshot: (): WorksheetState => state,
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => { listeners.delete(listener); };
    },
    /** Does one act here and saves it soon. */
    act(...patches: readonly WorksheetPatch[]): void {
      step({ kind: 'do', patches });
      scheduleSave();
    },
    undo(): void {
      step({ kind: 'undo' });
      scheduleSave();
    },
    save,
    /** Saves everything first, then runs a command on the version that results; null when not all could be saved. */
    whenSaved: <Answer>(run: (version: number) => Promise<Answer>): Promise<Answer | null> => {
      clearTimeout(timer);
      return inLine(async () => ((await saveAll()) ? run(state.version) : null));
    },
    /** The command beside the worksheet stepped its version. */
    stepped(version: number): void { step({ kind: 'version', version }); },
    /** Takes the server's state over, with what is unsaved here on top, and saves that. */
    takeOver({ draft, version }: Fetched): void {
      step({ kind: 'taken-over', draft, version, at: ports.now() });
      scheduleSave();
    },
    /** Gives up what is unsaved, which the server refused, and goes on from its state. */
    drop({ draft, version }: Fetched): void { step({ kind: 'dropped', draft, version }); },
    refuse(refusal: SaveRefusal): void { step({ kind: 'refused', refusal }); },
    open(): void { isClosed = false; },
    /** Stops the clock; what is unsaved is sent once more. */
    close(): void {
      isClosed = true;
      clearTimeout(timer);
      if (canSend()) void inLine(saveAll);
    },
  };
};

export type WorksheetStore = ReturnType<typeof createWorksheetStore>;
