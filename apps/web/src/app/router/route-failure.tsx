import { Button, Center, Stack, Text, Title } from '@mantine/core';
import { useRouteError } from 'react-router';

const isOldBuild = (error: unknown): boolean => error instanceof Error && /dynamically imported module|Importing a module script failed|error loading dynamically/i.test(error.message);

/** A page that could not be loaded or drawn: says so, and what to do. */
export function RouteFailure() {
  const error = useRouteError();
  return (
    <Center mih="60vh" p="md">
      <Stack align="center" gap="sm" role="alert">
        <Title order={1}>This page could not be shown</Title>
        <Text c="dimmed">{isOldBuild(error) ? 'Overread has been updated since you opened it.' : 'Nothing that you saved is lost.'}</Text>
        <Button onClick={() => { window.location.reload(); }}>Load again</Button>
      </Stack>
    </Center>
  );
}
