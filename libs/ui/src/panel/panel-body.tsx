import { Alert, Box, Button, Group, Skeleton, Text, VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import { formatCount } from '../format/format-count.js';
import { PanelMessage } from './panel-message.js';
import type { PanelState } from './panel-state.js';

/** Draws one of the panel's states; `height` keeps the place, so that nothing below moves when data arrives. */
export function PanelBody({ state, height, children }: { state: PanelState; height?: number | undefined; children: ReactNode }) {
  switch (state.kind) {
    case 'loading':
      return <Box role="status"><VisuallyHidden>Loading</VisuallyHidden><Skeleton height={height ?? 96} aria-hidden="true" /></Box>;
    case 'ready':
      return children;
    case 'empty':
      return <PanelMessage message={state.message} height={height} action={state.action} />;
    case 'filtered':
      return <PanelMessage message={state.message} height={height} action={state.onClear ? { label: 'Clear filters', onClick: state.onClear } : undefined} />;
    case 'too-few':
      return <PanelMessage message={`Not enough yet: ${formatCount(state.have)} of the ${formatCount(state.need)} ${state.of} needed.`} height={height} />;
    case 'stale':
      return (
        <>
          <Alert color="yellow" p="xs" mb="xs" role="status">
            <Group justify="space-between" gap="xs">
              <Text size="xs">Shown from {state.asOf}; newer data could not be loaded.</Text>
              {state.onRefresh ? <Button size="compact-xs" variant="default" onClick={state.onRefresh}>Refresh</Button> : null}
            </Group>
          </Alert>
          {children}
        </>
      );
    case 'error':
      return <PanelMessage role="alert" message={state.message ?? 'This panel could not be loaded.'} height={height} action={state.onRetry ? { label: 'Try again', onClick: state.onRetry } : undefined} />;
  }
}
