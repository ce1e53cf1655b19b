import { type RefObject, useEffect, useRef } from 'react';
import { useHotkeys } from 'react-hotkeys-hook';
import { decideKey } from './decide-key.js';
import { useKeymapStore } from './keymap-provider.js';

export interface KeyBinding {
  /** Unique in its scope; the registry knows it as "scope.id". */
  id: string;
  /** Chords such as 'a', 'Shift+A', 'mod+Enter', 'ArrowDown'; `mod` is Ctrl, and Cmd on a Mac. */
  keys: string | readonly string[];
  /** What it does, as printed in the keys dialog. */
  label: string;
  run: (event: KeyboardEvent) => void;
  /** False leaves the key alone for now; it stays in the dialog. */
  enabled?: boolean | undefined;
  /** Whether holding the key down runs it again and again. */
  repeat?: boolean | undefined;
}

export interface KeymapScope {
  id: string;
  label: string;
  /** 'focus' (default): single keys act only while the element with the returned ref holds focus. */
  live?: 'focus' | 'page' | undefined;
}

const keysOf = (binding: KeyBinding): readonly string[] => (typeof binding.keys === 'string' ? [binding.keys] : binding.keys);

/**
 * Binds keys while the component is mounted and lists them in the one registry. Put the returned ref on the grid
 * (with `tabIndex={0}` or focusable rows). Chords with Ctrl or Cmd act anywhere on the page, text fields included.
 */
export function useKeymap<Element extends HTMLElement>(scope: KeymapScope, bindings: readonly KeyBinding[]): RefObject<Element | null> {
  const store = useKeymapStore();
  const root = useRef<Element | null>(null);
  const latest = useRef(bindings);
  useEffect(() => { latest.current = bindings; });
  const { id, label, live = 'focus' } = scope;
  const printed = JSON.stringify(bindings.map((binding) => ({ id: binding.id, label: binding.label, keys: keysOf(binding) })));
  useEffect(() => store.register({ id, label, bindings: JSON.parse(printed) as { id: string; label: string; keys: string[] }[] }), [store, id, label, printed]);
  useHotkeys('*', (event) => {
    const chord = decideKey(event, { target: event.target instanceof globalThis.Element ? event.target : null, root: root.current, live });
    const info = chord === null ? undefined : store.snapshot().scopes.find((s) => s.id === id)?.bindings.find((b) => b.keys.includes(chord));
    const binding = info && latest.current.find((candidate) => candidate.id === info.id);
    if (!binding || binding.enabled === false) return;
    event.preventDefault();
    if (!event.repeat || binding.repeat) binding.run(event);
  }, { enableOnFormTags: true, enableOnContentEditable: true });
  return root;
}
