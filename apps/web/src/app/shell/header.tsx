import { Anchor, Box, Burger, Button, Group } from '@mantine/core';
import { KeyHint } from '@overread/ui';
import { Link } from 'react-router';
import { FacilityScope } from './facility-scope.js';
import { PersonMenu } from './person-menu.js';

/** The bar above everything: the name, the scope, the keys, the person. */
export function Header({ railOpen, onToggleRail, onShowKeys }: { railOpen: boolean; onToggleRail: () => void; onShowKeys: () => void }) {
  return (
    <Group h="100%" px="md" justify="space-between" wrap="nowrap" gap="xs">
      <Group gap="xs" wrap="nowrap">
        <Burger opened={railOpen} onClick={onToggleRail} hiddenFrom="sm" size="sm" aria-label={railOpen ? 'Close navigation' : 'Open navigation'} aria-expanded={railOpen} aria-controls="rail" />
        <Anchor component={Link} to="/" fw={700} underline="never" c="var(--mantine-color-text)">Overread</Anchor>
      </Group>
      <Group gap={4} wrap="nowrap">
        <Box visibleFrom="xs"><FacilityScope /></Box>
        <Button variant="subtle" color="gray" size="compact-sm" visibleFrom="sm" onClick={onShowKeys} aria-keyshortcuts="?" rightSection={<KeyHint binding="shell.keys" />}>Keys</Button>
        <PersonMenu />
      </Group>
    </Group>
  );
}
