import { chordOf, isSingleKey, type KeyPress } from './chord.js';

export interface KeyContext {
  /** Where the event started. */
  target: Element | null;
  /** The grid of the scope; null while it is not drawn. */
  root: Element | null;
  /** 'focus': single keys act only while the grid has focus; 'page': wherever nobody types. */
  live: 'focus' | 'page';
}

/** Whether keys pressed here are text or the control's own: they are never taken as single-key commands. */
function takesKeys(target: Element | null): boolean {
  if (!target) return false;
  if (target instanceof HTMLElement && target.isContentEditable) return true;
  if (/^(TEXTAREA|SELECT)$/.test(target.tagName)) return true;
  if (target.tagName === 'INPUT') return !['checkbox', 'button', 'submit'].includes(target.getAttribute('type') ?? 'text');
  return target.closest('[role="listbox"],[role="menu"],[role="combobox"],[role="slider"]') !== null;
}

const pressesControls = new Set(['enter', 'space']);

/** The chord that a key press means for a scope, or null when the press is not for it. */
export function decideKey(press: KeyPress & { isComposing?: boolean; defaultPrevented?: boolean }, { target, root, live }: KeyContext): string | null {
  if (press.isComposing || press.defaultPrevented) return null;
  const chord = chordOf(press);
  if (chord === null) return null;
  const modal = target?.closest('[aria-modal="true"]');
  if (modal && !(root && modal.contains(root))) return null;
  if (!isSingleKey(chord)) return chord;
  if (takesKeys(target)) return null;
  if (pressesControls.has(chord) && target?.closest('button,a[href],summary,input')) return null;
  return live === 'page' || (root !== null && target !== null && root.contains(target)) ? chord : null;
}
