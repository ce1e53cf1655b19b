const aliases: Record<string, string> = { down: 'arrowdown', up: 'arrowup', left: 'arrowleft', right: 'arrowright', esc: 'escape', return: 'enter', ' ': 'space', ctrl: 'mod', cmd: 'mod', meta: 'mod', control: 'mod' };
const modifiers = ['mod', 'alt', 'shift'];

/** Chords that browsers or screen readers own; a binding or a remap to one is refused. */
const reserved = new Set(['alt+arrowleft', 'alt+arrowright', 'mod+n', 'mod+t', 'mod+w', 'mod+shift+n', 'mod+shift+t', 'mod+shift+w', 'tab', 'shift+tab']);

/** The one spelling of a chord: "Shift+A" → "shift+a", "Ctrl+Return" → "mod+enter". `mod` is Ctrl, and Cmd on a Mac. */
export function normaliseChord(text: string): string {
  const parts = text.split(/\+(?=.)/).map((part) => part.toLowerCase()).map((part) => aliases[part] ?? part);
  const held = modifiers.filter((modifier) => parts.includes(modifier));
  return [...held, ...parts.filter((part) => !modifiers.includes(part))].join('+');
}

export const isReservedChord = (chord: string): boolean => reserved.has(normaliseChord(chord));

/** Whether a chord is one key without Ctrl, Cmd or Alt: it must not act while someone types elsewhere. */
export const isSingleKey = (chord: string): boolean => !/^(mod|alt)\+/.test(chord);

export interface KeyPress { key: string; ctrlKey: boolean; metaKey: boolean; altKey: boolean; shiftKey: boolean }

/**
 * The chord of a key press; null for a modifier alone. Shift counts for letters and named keys only: what Shift makes of
 * a symbol key is the symbol ("?"), wherever the keyboard has it.
 */
export function chordOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyPress): string | null {
  const name = key === ' ' ? 'space' : key.toLowerCase();
  if (['shift', 'control', 'meta', 'os', 'alt', 'altgraph', 'capslock', 'dead', 'unidentified', 'process', ''].includes(name)) return null;
  const shifts = shiftKey && (name.length > 1 || name !== name.toUpperCase());
  return [ctrlKey || metaKey ? 'mod' : null, altKey ? 'alt' : null, shifts ? 'shift' : null, name].filter((part) => part !== null).join('+');
}

const glyphs: Record<string, string> = { arrowdown: '↓', arrowup: '↑', arrowleft: '←', arrowright: '→', enter: '↵', escape: 'Esc', space: 'Space', shift: 'Shift', alt: 'Alt', backspace: '⌫', delete: 'Del' };

/** The caps to print for a chord: "mod+enter" → ["Ctrl", "↵"], on a Mac ["⌘", "↵"]. */
export function printChord(chord: string, mac: boolean): string[] {
  return chord.split(/\+(?=.)/).map((part) => (part === 'mod' ? (mac ? '⌘' : 'Ctrl') : glyphs[part] ?? (part.length === 1 ? part.toUpperCase() : part)));
}

const ariaNames: Record<string, string> = { mod: 'Control', shift: 'Shift', alt: 'Alt', arrowdown: 'ArrowDown', arrowup: 'ArrowUp', arrowleft: 'ArrowLeft', arrowright: 'ArrowRight', enter: 'Enter', escape: 'Escape', space: 'Space' };

/** Chords in the syntax of `aria-keyshortcuts`. */
export function ariaKeyshortcuts(chords: readonly string[], mac: boolean): string {
  return chords.map((chord) => chord.split(/\+(?=.)/).map((part) => (part === 'mod' && mac ? 'Meta' : ariaNames[part] ?? part.toUpperCase())).join('+')).join(' ');
}
