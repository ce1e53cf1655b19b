import { useApolloClient } from '@apollo/client/react';
import { Alert, Button, Center, Paper, PasswordInput, Stack, Text, TextInput, Title } from '@mantine/core';
import { usePageTitle } from '@overread/ui';
import { type SubmitEvent, useState } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { safeReturnPath } from '../../shared/routing/return-path.js';
import { signIn } from '../../shared/session/sign-in.js';

/** Name and password; afterwards back to where the person came from. */
export function LoginPage() {
  usePageTitle('Sign in');
  const client = useApolloClient();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const ended = (useLocation().state as { ended?: boolean } | null)?.ended === true;
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const submit = async (event: SubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const [username, password] = [form.get('username'), form.get('password')];
    if (typeof username !== 'string' || typeof password !== 'string') return;
    setPending(true);
    const result = await signIn(username.trim(), password);
    setPending(false);
    if (!result.ok) {
      setProblem(result.message);
      return;
    }
    await client.clearStore();
    await navigate(safeReturnPath(search.get('to')), { replace: true });
  };
  return (
    <Center mih="100vh" p="md" bg="var(--or-canvas)" component="main">
      <Paper withBorder p="xl" w="100%" maw={380} radius="md">
        <form onSubmit={(event) => { void submit(event); }}>
          <Stack gap="sm">
            <div>
              <Title order={1}>Overread</Title>
              <Text size="sm" c="dimmed">The second look at coded charts.</Text>
            </div>
            {ended && problem === null ? <Alert color="blue" role="status">Your session has ended. Sign in to go on where you were.</Alert> : null}
            {problem === null ? null : <Alert color="red" role="alert">{problem}</Alert>}
            <TextInput name="username" label="Username" autoComplete="username" required withAsterisk={false} autoFocus autoCapitalize="none" spellCheck={false} />
            <PasswordInput name="password" label="Password" autoComplete="current-password" required withAsterisk={false} visibilityToggleButtonProps={{ 'aria-label': 'Show the password' }} />
            <Button type="submit" loading={pending} fullWidth mt="xs">Sign in</Button>
          </Stack>
        </form>
      </Paper>
    </Center>
  );
}
