import { Stack } from '@mantine/core';
import { ConfirmButton, formatCount, Refusal, useAnnounce } from '@overread/ui';
import { useCommand } from '../../../shared/graphql/use-command.js';
import type { Batch } from '../batch.js';
import { UndoImportMutation } from '../queries/imports.commands.js';

/** Takes a whole import back: what it added goes, what it replaced returns. The server refuses where something stands on it. */
export function UndoButton({ batch }: { batch: Batch }) {
  const { run, pending, refusal } = useCommand(UndoImportMutation, ['Imports', 'ImportErrors']);
  const announce = useAnnounce();
  return (
    <Stack gap="xs" align="flex-start">
      <Refusal refusal={refusal} />
      <ConfirmButton danger variant="default" title="Undo this import" confirmLabel="Undo the import" loading={pending}
        question={`${formatCount(batch.rowsAdded)} added rows will be taken out again and ${formatCount(batch.rowsReplaced)} replaced ones get their earlier version back. It is refused where a sample or a later import stands on its rows.`}
        onConfirm={async () => { if (await run({ id: batch.id, version: batch.version })) announce('The import is undone.'); }}>Undo…</ConfirmButton>
    </Stack>
  );
}
