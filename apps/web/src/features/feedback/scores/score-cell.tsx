import { Text, VisuallyHidden } from '@mantine/core';
import { DASH } from '@overread/ui';
import { type ScoreWords, scoreWords } from './prepare-editions.js';

/** A share over how sure it is. */
export function ScoreText({ words, strong = false }: { words: ScoreWords; strong?: boolean }) {
  return (
    <>
      <Text span inherit fw={strong ? 600 : 'inherit'} style={{ whiteSpace: 'nowrap' }}>{words.share}{words.share === DASH ? <VisuallyHidden> not measured</VisuallyHidden> : null}</Text>
      {words.sureness === '' ? null : <Text size="xs" c="dimmed" style={{ whiteSpace: 'nowrap' }}>{words.sureness}</Text>}
    </>
  );
}

/** The score of one method in a table; a dash where there is none. */
export function ScoreCell({ line }: { line: Parameters<typeof scoreWords>[0] | undefined }) {
  return <ScoreText words={line === undefined ? { share: DASH, sureness: '' } : scoreWords(line)} />;
}
