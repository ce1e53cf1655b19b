import { Alert, Button, Group, Text } from '@mantine/core';
import { unsavedCount, type Trouble, type WorksheetState } from '../saving/worksheet-state.js';

export interface TroubleBarProps {
  state: WorksheetState;
  pending: boolean;
  /** Tries to save again now. */
  onRetry: () => void;
  /** Takes the server's state and puts one's own on top. */
  onTakeOver: () => void;
  /** Takes the claim back, with one's own on top. */
  onClaim: () => void;
  /** Gives up what is unsaved. */
  onDrop: () => void;
}

const titles: Readonly<Record<Trouble['kind'], string>> = {
  'offline': 'The server cannot be reached',
  'conflict': 'This worksheet was changed elsewhere',
  'lease-lost': 'Your claim on this chart has ended',
  'refused': 'The last change was not taken',
};

const sayings = (trouble: Trouble, unsaved: number): string => {
  const kept = unsaved === 0 ? '' : `${unsaved} ${unsaved === 1 ? 'change is' : 'changes are'} kept on this page.`;
  if (trouble.kind === 'offline') return `${kept} Go on working: everything is saved when the connection is back.`;
  return `${trouble.refusal.message} ${kept}`;
};

/** What keeps the worksheet from being saved and the ways on. It lies over the page: nothing moves, nothing typed is lost. */
export function TroubleBar({ state, pending, onRetry, onTakeOver, onClaim, onDrop }: TroubleBarProps) {
  const { trouble } = state;
  if (trouble === null) return null;
  const actions: Readonly<Record<Trouble['kind'], readonly (readonly [string, () => void])[]>> = {
    'offline': [['Try now', onRetry]],
    'conflict': [['Keep mine on top of theirs', onTakeOver], ['Drop mine', onDrop]],
    'lease-lost': [['Claim it again', onClaim], ['Drop mine', onDrop]],
    'refused': [['Drop what is unsaved', onDrop]],
  };
  return (
    <Alert color={trouble.kind === 'offline' ? 'orange' : 'red'} role="alert" py={6} px="xs" variant="outline" bg="var(--mantine-color-body)">
      <Group justify="space-between" gap="xs">
        <Text size="sm"><b>{titles[trouble.kind]}.</b> {sayings(trouble, unsavedCount(state))}</Text>
        <Group gap="xs">{actions[trouble.kind].map(([label, run], at) => <Button key={label} size="compact-xs" variant={at === 0 ? 'filled' : 'default'} loading={pending && at === 0} onClick={run}>{label}</Button>)}</Group>
      </Group>
    </Alert>
  );
}
