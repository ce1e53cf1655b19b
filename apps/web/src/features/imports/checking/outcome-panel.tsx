import { Button, Group, SimpleGrid, Stack, Text } from '@mantine/core';
import { ConfirmButton, Panel, Refusal, useAnnounce } from '@overread/ui';
import { useCommand } from '../../../shared/graphql/use-command.js';
import { askedOf, type Batch } from '../batch.js';
import { CommitImportMutation } from '../queries/imports.commands.js';
import { additionWords, commitQuestion, outcomeWords } from './outcome-words.js';

/** What the dry run says would happen, and the step that makes it happen; afterwards what has happened. */
export function OutcomePanel({ batch }: { batch: Batch }) {
  const { run, pending, refusal } = useCommand(CommitImportMutation, ['ImportErrors']);
  const announce = useAnnounce();
  const isDone = batch.state !== 'CHECKED';
  const additions = additionWords(askedOf(batch));
  const nothing = batch.rowsAdded + batch.rowsReplaced === 0;
  return (
    <Panel title={batch.state === 'UNDONE' ? 'What it had done' : isDone ? 'What happened' : 'What would happen'} description={`${batch.rowsRead.toLocaleString('en-US')} rows read.`}>
      <Stack gap="sm">
        <SimpleGrid component="ul" cols={{ base: 2, sm: 3, lg: 5 }} p={0} m={0} style={{ listStyle: 'none' }}>
          {outcomeWords(batch, isDone).map(({ key, count, words }) => <li key={key}><Text fz="xl" fw={600} lh={1.2}>{count}</Text><Text size="xs" c="dimmed">{words}</Text></li>)}
        </SimpleGrid>
        {additions === '' ? null : <Text size="sm">{isDone ? 'Added besides:' : 'Would also be added:'} {additions}.</Text>}
        <Refusal refusal={refusal} />
        {batch.state === 'FAILED' ? <Group justify="flex-end"><Button loading={pending} onClick={() => { void run({ id: batch.id, version: batch.version }); }}>Go on where it stopped</Button></Group> : null}
        {batch.state === 'CHECKED' ? (
          <Group justify="flex-end">
            {nothing ? <Text size="sm" c="dimmed">Nothing in this file would change anything.</Text> : (
              <ConfirmButton title="Import this file" confirmLabel="Import" question={commitQuestion(batch)} loading={pending}
                onConfirm={async () => { if (await run({ id: batch.id, version: batch.version })) announce('The import has begun.'); }}>Import…</ConfirmButton>
            )}
          </Group>
        ) : null}
      </Stack>
    </Panel>
  );
}
