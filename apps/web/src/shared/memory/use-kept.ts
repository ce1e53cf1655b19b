import { useCallback, useSyncExternalStore } from 'react';

const kept = new Map<string, unknown>();
const listeners = new Set<() => void>();
const tell = (): void => { listeners.forEach((listener) => { listener(); }); };
const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => { listeners.delete(listener); };
};

/**
 * State that outlives its component while the page is open: what was typed and not sent, or a search that no address may
 * hold. It is nowhere but in memory: a reload forgets it, and no other person or disk ever sees it.
 */
export function useKept<Value>(key: string, initial: Value): [Value, (value: Value) => void] {
  const value = useSyncExternalStore(subscribe, () => kept.get(key)) as Value | undefined;
  const keep = useCallback((next: Value) => {
    kept.set(key, next);
    tell();
  }, [key]);
  return [value ?? initial, keep];
}

/** Forgets everything kept: another person may sign in on this page. */
export function forgetKept(): void {
  kept.clear();
  tell();
}
