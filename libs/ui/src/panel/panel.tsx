import { Box, Group, Paper, Text, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import { PanelBody } from './panel-body.js';
import { PanelBoundary } from './panel-boundary.js';
import type { PanelState } from './panel-state.js';

export interface PanelProps {
  title: string;
  description?: ReactNode | undefined;
  actions?: ReactNode | undefined;
  /** Ready unless told; see `panelStateOf`. */
  state?: PanelState | undefined;
  /** Height of the content in pixels, kept in every state so that the page does not jump. */
  height?: number | undefined;
  /** Heading level under the page's h1. */
  order?: 2 | 3 | undefined;
  children?: ReactNode | undefined;
}

/** A titled region with the six states of data and its own error boundary. */
export function Panel({ title, description, actions, state = { kind: 'ready' }, height, order = 2, children }: PanelProps) {
  const id = useId();
  return (
    <Paper withBorder p="md" component="section" aria-labelledby={id} aria-busy={state.kind === 'loading'} miw={0}>
      <Group justify="space-between" align="flex-start" gap="xs" mb="xs">
        <Box flex="1 1 16rem" miw={0}>
          <Title order={order} id={id}>{title}</Title>
          {description ? <Text size="sm" c="dimmed">{description}</Text> : null}
        </Box>
        {actions ? <Group gap="xs">{actions}</Group> : null}
      </Group>
      <PanelBoundary name={title} height={height}>
        <PanelBody state={state} height={height}>{children}</PanelBody>
      </PanelBoundary>
    </Paper>
  );
}
