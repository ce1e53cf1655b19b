import { useApolloClient } from '@apollo/client/react';
import { Button, Divider, Popover, Stack, Text } from '@mantine/core';
import { ColorSchemeToggle, DensityToggle } from '@overread/ui';
import { useNavigate } from 'react-router';
import { useSession } from '../../shared/session/session.js';
import { signOut } from '../../shared/session/sign-in.js';

const words: Record<string, string> = { ADMIN: 'Admin', MANAGER: 'Manager', AUDITOR: 'Auditor', CODER: 'Coder', TRAINER: 'Trainer' };

/** The person's own settings and the way out. */
export function PersonMenu() {
  const { me } = useSession();
  const client = useApolloClient();
  const navigate = useNavigate();
  const leave = async (): Promise<void> => {
    await signOut();
    await navigate('/login', { replace: true });
    await client.clearStore();
  };
  return (
    <Popover position="bottom-end" width={260} trapFocus withRoles={false}>
      <Popover.Target><Button variant="subtle" color="gray" size="compact-sm" maw={{ base: 128, xs: 240 }} aria-haspopup="dialog">{me.person.displayName}</Button></Popover.Target>
      <Popover.Dropdown role="dialog" aria-label="You">
        <Stack gap="xs">
          <div>
            <Text size="sm" fw={600}>{me.person.displayName}</Text>
            <Text size="xs" c="dimmed">{me.roles.map((role) => words[role] ?? role).join(', ')}</Text>
          </div>
          <Divider />
          <ColorSchemeToggle />
          <DensityToggle />
          <Divider />
          <Button variant="default" onClick={() => { void leave(); }}>Sign out</Button>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
