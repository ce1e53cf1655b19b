import { Anchor, Button, Center, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';

export interface PanelMessageProps {
  message: string;
  height?: number | undefined;
  role?: 'status' | 'alert' | undefined;
  action?: { label: string; href?: string | undefined; onClick?: (() => void) | undefined } | undefined;
}

/** One sentence and one way on, in the room that the content would have taken. */
export function PanelMessage({ message, height, role = 'status', action }: PanelMessageProps) {
  return (
    <Center mih={height ?? 96} p="md">
      <Stack align="center" gap="xs" role={role}>
        <Text size="sm" c="dimmed" ta="center" maw="48ch">{message}</Text>
        {action?.href ? <Anchor component={Link} to={action.href} size="sm">{action.label}</Anchor> : null}
        {action && !action.href ? <Button variant="default" size="xs" onClick={action.onClick}>{action.label}</Button> : null}
      </Stack>
    </Center>
  );
}
