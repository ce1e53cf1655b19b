import { Code, Text, VisuallyHidden } from '@mantine/core';
import type { Mark } from '../audits/change-words.js';
import { Glyph, MarkText } from '../audits/mark-glyph.js';

/** Sign and word of a change; the colour only repeats them. */
export function ChangeText({ mark }: { mark: Mark }) {
  return <Text span inherit c={mark.tone} fw={500} style={{ whiteSpace: 'nowrap' }}><MarkText mark={mark} /></Text>;
}

/** An arrow between what was and what is, spoken as a word. */
export function Becomes() {
  return <> <Glyph sign="→" /><VisuallyHidden>became</VisuallyHidden> </>;
}

/** "N17.9 POA Y → N17.0 POA N". */
export function BeforeAfter({ before, after }: { before: string; after: string }) {
  return <><Code>{before}</Code><Becomes /><Code>{after}</Code></>;
}
