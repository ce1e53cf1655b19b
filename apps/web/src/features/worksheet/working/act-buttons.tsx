import { Group } from '@mantine/core';
import { KeyButton } from '@overread/ui';
import { keepFocus } from '../keys/keep-focus.js';
import type { WorksheetActs } from '../keys/worksheet-acts.js';

/** What can be done with the selected line, each with its key printed on it. */
export function ActButtons({ acts, onDone }: { acts: Omit<WorksheetActs, 'submit'>; onDone: () => void }) {
  const then = (act: () => void) => () => { act(); onDone(); };
  const buttons: [string, string, () => void][] = [
    ['agree', 'Agree', then(acts.agree)],
    ['agreeRest', 'Agree the rest', then(acts.agreeRest)],
    ['revise', 'Revise', acts.revise],
    ['remove', 'Remove', then(acts.remove)],
    ['principal', 'Principal', then(acts.principal)],
    ['earlier', 'Up', then(() => { acts.shift(-1); })],
    ['later', 'Down', then(() => { acts.shift(1); })],
    ['undo', 'Undo', then(acts.undo)],
    ['next', 'Next unreviewed', then(acts.next)],
  ];
  return (
    <Group gap={4} role="toolbar" aria-label="Act on the selected line" onMouseDown={keepFocus}>
      {buttons.map(([id, label, run]) => <KeyButton key={id} binding={`worksheet.${id}`} size="compact-sm" variant="default" onClick={run}>{label}</KeyButton>)}
    </Group>
  );
}
