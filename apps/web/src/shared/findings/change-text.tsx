import { Code, Text, VisuallyHidden } from '@mantine/core';
import type { Mark } from '../audits/change-words.js';

/** Glyph and word of a change; the colour only repeats them. */
export function ChangeText({ mark }: { mark: Mark }) {
  return <Text span inherit c={mark.tone} fw={500} style={{ whiteSpace: 'nowrap' }}><span aria-hidden="true">{mark.glyph}</span> {mark.word}</Text>;
}

/** "N17.9 POA Y → N17.0 POA N", the arrow spoken as a word. */
export function BeforeAfter({ before, after }: { before: string; after: string }) {
  return <><Code>{before}</Code> <span aria-hidden="true">→</span><VisuallyHidden> became </VisuallyHidden> <Code>{after}</Code></>;
}
