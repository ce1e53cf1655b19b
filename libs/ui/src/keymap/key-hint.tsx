import { Kbd } from '@mantine/core';
import { Fragment } from 'react';
import { CapGlyph } from './cap-glyph.js';
import { printChord } from './chord.js';
import { isMac } from './is-mac.js';
import { useKeysOf } from './keymap-provider.js';

/** Prints one chord as key caps. Decoration: the control beside it carries `aria-keyshortcuts`. */
export function KeyCaps({ chord }: { chord: string }) {
  return (
    <span aria-hidden="true" style={{ whiteSpace: 'nowrap' }}>
      {printChord(chord, isMac()).map((cap, at) => <Fragment key={cap}>{at > 0 ? '\u2009' : null}<Kbd size="xs"><CapGlyph cap={cap} /></Kbd></Fragment>)}
    </span>
  );
}

/** Prints the key in force for a binding such as "worksheet.agree"; nothing while its scope is not on the page. */
export function KeyHint({ binding }: { binding: string }) {
  const [first] = useKeysOf(binding);
  return first === undefined ? null : <KeyCaps chord={first} />;
}
