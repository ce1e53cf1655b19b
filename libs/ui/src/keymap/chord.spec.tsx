import { ariaKeyshortcuts, chordOf, isReservedChord, isSingleKey, normaliseChord, printChord } from './chord.js';

const press = (key: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', boolean>> = {}) =>
  ({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held });

describe('chords', () => {
  test.each([
    ['Shift+A', 'shift+a'], ['Ctrl+Return', 'mod+enter'], ['Cmd+Enter', 'mod+enter'], ['Shift+Mod+S', 'mod+shift+s'],
    ['Down', 'arrowdown'], ['?', '?'], ['[', '['], ['mod++', 'mod++'],
  ])('%s is spelled %s', (text, spelled) => {
    expect(normaliseChord(text)).toBe(spelled);
  });

  test.each([
    ['a letter', press('a'), 'a'],
    ['a letter with Shift', press('A', { shiftKey: true }), 'shift+a'],
    ['a letter with caps lock on', press('A'), 'a'],
    ['a symbol that needs Shift is the symbol', press('?', { shiftKey: true }), '?'],
    ['a digit', press('1'), '1'],
    ['Ctrl and Enter', press('Enter', { ctrlKey: true }), 'mod+enter'],
    ['Cmd and Enter', press('Enter', { metaKey: true }), 'mod+enter'],
    ['a named key with Shift', press('ArrowDown', { shiftKey: true }), 'shift+arrowdown'],
    ['the space bar', press(' '), 'space'],
    ['a modifier alone', press('Control', { ctrlKey: true }), null],
    ['a dead key', press('Dead'), null],
  ])('%s', (_name, event, chord) => {
    expect(chordOf(event)).toBe(chord);
  });

  test('keys of the browser are reserved', () => {
    expect(['Alt+Left', 'Ctrl+N', 'Ctrl+T', 'Cmd+W', 'Tab'].every(isReservedChord)).toBe(true);
    expect(isReservedChord('mod+enter')).toBe(false);
  });

  test('single keys are those without Ctrl, Cmd or Alt', () => {
    expect(['a', 'shift+a', 'arrowdown'].every(isSingleKey)).toBe(true);
    expect(isSingleKey('mod+enter')).toBe(false);
  });

  test('printed per platform and for assistive technology', () => {
    expect(printChord('mod+enter', false)).toEqual(['Ctrl', '↵']);
    expect(printChord('mod+enter', true)).toEqual(['⌘', '↵']);
    expect(ariaKeyshortcuts(['mod+enter', 'shift+a'], false)).toBe('Control+Enter Shift+A');
  });
});
