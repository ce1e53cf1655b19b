import { Box, Button, Group, Stack, Table, Text } from '@mantine/core';
import type { AdminTrailQuery } from '@overread/schema';
import { formatDateTime } from '@overread/ui';
import { useState } from 'react';
import { diffRecords, type FieldChange } from './diff-records.js';
import { intentWord, nounWord } from './trail-words.js';

export type TrailEntry = AdminTrailQuery['trail']['edges'][number]['node'];

/** An empty string is told apart from no value. */
const shown = (text: string | null): string => (text === null ? '—' : text === '' ? '(empty)' : text);

function Changes({ fields, withBefore }: { fields: readonly FieldChange[]; withBefore: boolean }) {
  return (
    <Box tabIndex={0} role="region" aria-label="Fields, scrollable" style={{ overflowX: 'auto' }}>
      <Table aria-label="Fields" miw={420} fz="sm" verticalSpacing={4}>
        <Table.Thead><Table.Tr><Table.Th scope="col">Field</Table.Th>{withBefore ? <Table.Th scope="col">Before</Table.Th> : null}<Table.Th scope="col">{withBefore ? 'After' : 'Value'}</Table.Th>{withBefore ? <Table.Th scope="col">Change</Table.Th> : null}</Table.Tr></Table.Thead>
        <Table.Tbody>
          {fields.map(({ path, before, after, changed }) => (
            <Table.Tr key={path}>
              <Table.Th scope="row" fw={500}>{path || 'Value'}</Table.Th>
              {withBefore ? <Table.Td style={{ overflowWrap: 'anywhere' }}>{shown(before)}</Table.Td> : null}
              <Table.Td style={{ overflowWrap: 'anywhere' }}>{shown(after)}</Table.Td>
              {withBefore ? <Table.Td>{changed ? '⇄ Changed' : '= Same'}</Table.Td> : null}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Box>
  );
}

/** One entry: who did what, when, and each field before and after. */
export function EntryDetails({ entry, onRecord }: { entry: TrailEntry; onRecord: () => void }) {
  const [all, setAll] = useState(false);
  const fields = diffRecords(entry.before, entry.after);
  const withBefore = entry.before !== null;
  const visible = withBefore && !all ? fields.filter((field) => field.changed) : fields;
  const same = fields.length - fields.filter((field) => field.changed).length;
  return (
    <Stack gap="sm">
      <Text size="sm"><b>{entry.actor}</b> · {nounWord(entry.noun)}: {intentWord(entry.intent).toLowerCase()} · {formatDateTime(entry.at)} <Text span size="xs" c="dimmed">({entry.intent}, {entry.at})</Text></Text>
      {entry.recordId === null ? <Text size="sm" c="dimmed">Many records at once</Text> : <Group gap="xs"><Text size="sm" ff="monospace" style={{ overflowWrap: 'anywhere' }}>{entry.recordId}</Text><Button size="compact-xs" variant="default" onClick={onRecord}>All of this record</Button></Group>}
      {fields.length === 0 ? <Text size="sm">Nothing was written: the record was read.</Text> : visible.length === 0 ? <Text size="sm">Nothing differs from before.</Text> : <Changes fields={visible} withBefore={withBefore} />}
      {withBefore && same > 0 ? <Button size="xs" variant="subtle" style={{ alignSelf: 'start' }} onClick={() => { setAll(!all); }}>{all ? 'Only what changed' : `Show the ${same} that stayed the same`}</Button> : null}
    </Stack>
  );
}
