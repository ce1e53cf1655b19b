import { Alert, Progress, Stack } from '@mantine/core';
import { DASH, formatCount, formatDateTime, Panel } from '@overread/ui';
import { Facts } from '../../../shared/findings/facts.js';
import type { Batch } from '../batch.js';
import { mappingFrom } from '../mapping/edit-mapping.js';
import { type Detection, delimiterWords, encodingWords, layoutWords } from '../mapping/read-detection.js';
import { UndoButton } from '../history/undo-button.js';
import { kindWords, stateWords } from '../words.js';
import { sizeWords } from './size-words.js';

/** The file and where it stands. */
export function FilePanel({ batch, detection }: { batch: Batch; detection: Detection | null }) {
  const layout = detection === null ? null : mappingFrom(batch.mapping, detection.kind ?? 'charts', detection.header).layout;
  return (
    <Panel title={stateWords[batch.state]}>
      <Stack gap="sm">
        <Facts facts={[
          ['File', batch.fileName], ['Size', sizeWords(batch.bytes)], ['Holds', kindWords[batch.kind].label], ['Encoding', encodingWords(detection?.encoding ?? null)], ['Columns apart by', delimiterWords(detection?.delimiter ?? null)],
          ['Layout', layout === null ? DASH : layoutWords(layout)], ['Columns', formatCount(detection?.header.length ?? null)], ['Uploaded', formatDateTime(batch.createdAt)], ['By', batch.createdBy ?? DASH], ['Imported', formatDateTime(batch.committedAt)],
          ...(batch.undoneAt ? [['Undone', formatDateTime(batch.undoneAt)] as const] : []),
        ]} />
        {batch.failure ? <Alert color="red" role="alert" title="The import stopped">{batch.failure}</Alert> : null}
        {batch.state === 'COMMITTING' ? <div role="status"><Progress value={100} animated aria-label="Importing" /><p>{formatCount(batch.rowsRead)} rows read so far. You may leave this page: it goes on.</p></div> : null}
        {batch.state === 'COMMITTED' || (batch.state === 'FAILED' && batch.rowsAdded + batch.rowsReplaced > 0) ? <UndoButton batch={batch} /> : null}
      </Stack>
    </Panel>
  );
}
