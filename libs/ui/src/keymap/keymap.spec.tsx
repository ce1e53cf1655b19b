import { fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { renderUi } from '../testing/render-ui.js';
import { KeyButton } from './key-button.js';
import { KeysDialog } from './keys-dialog.js';
import { createKeymapStore } from './keymap-store.js';
import { useKeymap } from './use-keymap.js';

function Grid({ did }: { did: (what: string) => void }) {
  const [keys, setKeys] = useState(false);
  useKeymap({ id: 'shell', label: 'Everywhere', live: 'page' }, [{ id: 'keys', keys: '?', label: 'Show keys', run: () => { setKeys(true); } }]);
  const ref = useKeymap<HTMLDivElement>({ id: 'worksheet', label: 'Worksheet' }, [
    { id: 'agree', keys: 'a', label: 'Agree', run: () => { did('agree'); } },
    { id: 'agreeRest', keys: 'Shift+A', label: 'Agree the rest', run: () => { did('agree the rest'); } },
    { id: 'next', keys: ['j', 'Down'], label: 'Next line', repeat: true, run: () => { did('next'); } },
    { id: 'submit', keys: 'mod+Enter', label: 'Submit and next', run: () => { did('submit'); } },
  ]);
  return (
    <>
      <div ref={ref} tabIndex={0} role="grid" aria-label="Lines"><input aria-label="Rationale" /></div>
      <input aria-label="Elsewhere" />
      <KeyButton binding="worksheet.submit" onClick={() => { did('clicked'); }}>Submit</KeyButton>
      <KeysDialog opened={keys} onClose={() => { setKeys(false); }} />
    </>
  );
}

const key = (target: Element, name: string, held = {}): boolean => fireEvent.keyDown(target, { key: name, code: name, ...held });

describe('keymap', () => {
  beforeEach(() => { window.localStorage.clear(); });

  test('single keys act only while the grid has focus, and never in a text field', () => {
    const did = jest.fn();
    renderUi(<Grid did={did} />);
    key(document.body, 'a');
    key(screen.getByLabelText('Elsewhere'), 'a');
    key(screen.getByLabelText('Rationale'), 'a');
    expect(did).not.toHaveBeenCalled();
    key(screen.getByRole('grid'), 'a');
    key(screen.getByRole('grid'), 'A', { shiftKey: true });
    key(screen.getByRole('grid'), 'ArrowDown');
    expect(did.mock.calls.flat()).toEqual(['agree', 'agree the rest', 'next']);
  });

  test('Ctrl+Enter and Cmd+Enter act from a text field too', () => {
    const did = jest.fn();
    renderUi(<Grid did={did} />);
    key(screen.getByLabelText('Rationale'), 'Enter', { ctrlKey: true });
    key(document.body, 'Enter', { metaKey: true });
    expect(did.mock.calls.flat()).toEqual(['submit', 'submit']);
  });

  test('a held key repeats only where that is wanted', () => {
    const did = jest.fn();
    renderUi(<Grid did={did} />);
    key(screen.getByRole('grid'), 'a', { repeat: true });
    key(screen.getByRole('grid'), 'j', { repeat: true });
    expect(did.mock.calls.flat()).toEqual(['next']);
  });

  test('the button prints its key and tells assistive technology', () => {
    renderUi(<Grid did={jest.fn()} />);
    const button = screen.getByRole('button', { name: 'Submit' });
    expect(button.getAttribute('aria-keyshortcuts')).toBe('Control+Enter');
    expect(button.textContent).toContain('↵');
  });

  test('the dialog lists every scope and remaps, refusing a key that is taken', () => {
    const did = jest.fn();
    renderUi(<Grid did={did} />);
    key(document.body, '?', { shiftKey: true });
    const change = screen.getByLabelText('Change the key for Agree');
    fireEvent.click(change);
    key(change, 'j');
    expect(screen.getByText('Already used for “Next line”.')).toBeTruthy();
    fireEvent.click(change);
    key(change, 'q');
    key(screen.getByRole('grid', { hidden: true }), 'q');
    key(screen.getByRole('grid', { hidden: true }), 'a');
    expect(did.mock.calls.flat()).toEqual(['agree']);
    expect(JSON.parse(window.localStorage.getItem('overread.keymap') ?? '')).toEqual({ 'worksheet.agree': ['q'] });
  });

  test('a reserved chord or one bound twice is thrown at registration', () => {
    const store = createKeymapStore(null);
    const binding = (id: string, ...keys: string[]) => ({ id, label: id, keys });
    expect(() => store.register({ id: 's', label: 's', bindings: [binding('a', 'Alt+Left')] })).toThrow('reserved');
    expect(() => store.register({ id: 's', label: 's', bindings: [binding('a', 'x'), binding('b', 'X')] })).toThrow('bound twice');
  });

  test('damaged stored keys are ignored', () => {
    window.localStorage.setItem('overread.keymap', '{"worksheet.agree": 7, "worksheet.x": ["Ctrl+W"]}');
    expect(createKeymapStore(window.localStorage).snapshot().overrides).toEqual({ 'worksheet.x': [] });
  });
});
