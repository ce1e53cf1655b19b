import { Button, Group, Modal, Stack, Table, Text, Title } from '@mantine/core';
import { useKeymapSnapshot, useKeymapStore } from './keymap-provider.js';
import { KeyRow } from './key-row.js';

/** Every key that works on this page, by scope, from the one registry; each can be changed. */
export function KeysDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const store = useKeymapStore();
  const { scopes, overrides } = useKeymapSnapshot();
  return (
    <Modal opened={opened} onClose={onClose} title="Keys on this page" size="lg">
      <Stack gap="md">
        {scopes.map((scope) => (
          <section key={scope.id}>
            <Title order={3}>{scope.label}</Title>
            <Table aria-label={`Keys: ${scope.label}`} verticalSpacing={4}>
              <Table.Thead><Table.Tr><Table.Th>Does</Table.Th><Table.Th w={120}>Key</Table.Th><Table.Th w={160} ta="end">Change</Table.Th></Table.Tr></Table.Thead>
              <Table.Tbody>
                {scope.bindings.map((binding) => <KeyRow key={binding.id} id={`${scope.id}.${binding.id}`} binding={binding} remapped={`${scope.id}.${binding.id}` in overrides} />)}
              </Table.Tbody>
            </Table>
          </section>
        ))}
        <Group justify="space-between">
          <Text size="xs" c="dimmed">Single keys work only while their list or grid has focus.</Text>
          <Button size="xs" variant="default" disabled={Object.keys(overrides).length === 0} onClick={() => { store.reset(); }}>All defaults</Button>
        </Group>
      </Stack>
    </Modal>
  );
}
