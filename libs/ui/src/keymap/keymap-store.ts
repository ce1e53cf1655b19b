import { isReservedChord, normaliseChord } from './chord.js';

export interface KeyInfo { id: string; label: string; keys: readonly string[] }
export interface ScopeInfo { id: string; label: string; bindings: readonly KeyInfo[] }
export interface KeymapSnapshot {
  /** Scopes on the page now, in the order they came, with the keys in force. */
  scopes: readonly ScopeInfo[];
  /** Remapped bindings only: "worksheet.agree" → chords. */
  overrides: Readonly<Record<string, readonly string[]>>;
}

const storageKey = 'overread.keymap';

function readOverrides(storage: Storage | null): Record<string, string[]> {
  try {
    const stored: unknown = JSON.parse(storage?.getItem(storageKey) ?? '{}');
    if (typeof stored !== 'object' || stored === null) return {};
    const entries = Object.entries(stored).filter((entry): entry is [string, string[]] => Array.isArray(entry[1]) && entry[1].every((key) => typeof key === 'string'));
    return Object.fromEntries(entries.map(([id, keys]) => [id, keys.map(normaliseChord).filter((key) => !isReservedChord(key))]));
  } catch {
    return {};
  }
}

/** The one registry of keys: what is bound on this page, and how this person has remapped it. */
export function createKeymapStore(storage: Storage | null) {
  let scopes: readonly ScopeInfo[] = [];
  let overrides: Record<string, readonly string[]> = readOverrides(storage);
  let snapshot: KeymapSnapshot;
  const listeners = new Set<() => void>();
  const effective = (scope: ScopeInfo): ScopeInfo => ({ ...scope, bindings: scope.bindings.map((b) => ({ ...b, keys: overrides[`${scope.id}.${b.id}`] ?? b.keys })) });
  const change = (): void => {
    snapshot = { scopes: scopes.map(effective), overrides };
    listeners.forEach((listener) => { listener(); });
  };
  const save = (next: Record<string, readonly string[]>): void => {
    overrides = next;
    storage?.setItem(storageKey, JSON.stringify(next));
    change();
  };
  change();
  return {
    snapshot: (): KeymapSnapshot => snapshot,
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => { listeners.delete(listener); };
    },
    /** Adds a scope while it is on the page. A reserved chord or a chord bound twice in one scope is a mistake of ours: thrown. */
    register(scope: ScopeInfo): () => void {
      const spelled = { ...scope, bindings: scope.bindings.map((b) => ({ ...b, keys: b.keys.map(normaliseChord) })) };
      const chords = spelled.bindings.flatMap((b) => b.keys);
      const bad = chords.find((chord, at) => isReservedChord(chord) || chords.indexOf(chord) !== at);
      if (bad !== undefined) throw new Error(`keymap ${scope.id}: ${bad} is reserved or bound twice`);
      scopes = [...scopes, spelled];
      change();
      return () => {
        scopes = scopes.filter((other) => other !== spelled);
        change();
      };
    },
    /** Gives a binding ("worksheet.agree") another key. Returns why not, or null when it is done. */
    remap(bindingId: string, key: string): string | null {
      const chord = normaliseChord(key);
      if (isReservedChord(chord)) return 'The browser or a screen reader owns this key.';
      const scope = snapshot.scopes.find((s) => bindingId.startsWith(`${s.id}.`));
      const taken = scope?.bindings.find((b) => `${scope.id}.${b.id}` !== bindingId && b.keys.includes(chord));
      if (taken) return `Already used for “${taken.label}”.`;
      save({ ...overrides, [bindingId]: [chord] });
      return null;
    },
    /** Back to the default key of one binding, or of all. */
    reset(bindingId?: string): void {
      save(bindingId === undefined ? {} : Object.fromEntries(Object.entries(overrides).filter(([id]) => id !== bindingId)));
    },
  };
}

export type KeymapStore = ReturnType<typeof createKeymapStore>;
