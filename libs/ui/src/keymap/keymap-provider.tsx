import { createContext, type ReactNode, useContext, useMemo, useSyncExternalStore } from 'react';
import { createKeymapStore, type KeymapSnapshot, type KeymapStore } from './keymap-store.js';

function browserStorage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

const KeymapContext = createContext<KeymapStore | null>(null);

/** Holds the page's one keymap registry. */
export function KeymapProvider({ children }: { children: ReactNode }) {
  const store = useMemo(() => createKeymapStore(browserStorage()), []);
  return <KeymapContext value={store}>{children}</KeymapContext>;
}

/** The registry itself: to remap, reset or read keys. */
export function useKeymapStore(): KeymapStore {
  const store = useContext(KeymapContext);
  if (!store) throw new Error('useKeymap needs a KeymapProvider (or OverreadProvider) above it');
  return store;
}

/** What is bound now; renders again when a scope comes, goes or is remapped. */
export function useKeymapSnapshot(): KeymapSnapshot {
  const store = useKeymapStore();
  return useSyncExternalStore(store.subscribe, store.snapshot);
}

/** The chords in force for a binding such as "worksheet.agree"; empty while its scope is not on the page. */
export function useKeysOf(bindingId: string): readonly string[] {
  const { scopes } = useKeymapSnapshot();
  const scope = scopes.find((s) => bindingId.startsWith(`${s.id}.`));
  return scope?.bindings.find((b) => `${scope.id}.${b.id}` === bindingId)?.keys ?? [];
}
