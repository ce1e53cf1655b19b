import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';

const usual = ['The record is not available', 'Sampled by mistake', 'Waiting for a physician query', 'I know the patient'];

export interface SkipDialogProps {
  opened: boolean;
  pending: boolean;
  /** Resolves to what went wrong, or null. */
  onSkip: (reason: string) => Promise<string | null>;
  onClose: () => void;
}

function SkipForm({ pending, onSkip, onClose }: Omit<SkipDialogProps, 'opened'>) {
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const skip = async (): Promise<void> => {
    if (reason.trim() === '') setProblem('Say why in a few words.');
    else setProblem(await onSkip(reason.trim()));
  };
  return (
    <form onSubmit={(event) => { event.preventDefault(); void skip(); }}>
      <Stack gap="sm">
        <Text size="sm">The chart is set aside and counts nowhere until someone claims it again. Your draft stays with it.</Text>
        <Group gap={6} role="group" aria-label="Usual reasons">
          {usual.map((each) => <Button key={each} size="compact-xs" variant="default" onClick={() => { setReason(each); setProblem(null); }}>{each}</Button>)}
        </Group>
        <Textarea label="Why it is skipped" description="No names and no account numbers." data-autofocus autosize minRows={2} maxLength={500} value={reason} error={problem} onChange={(event) => { setReason(event.currentTarget.value); setProblem(null); }}
          onKeyDown={(event) => { if (event.key === 'Enter' && !event.shiftKey) { event.preventDefault(); void skip(); } }} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose} disabled={pending}>Cancel</Button>
          <Button type="submit" loading={pending}>Skip and take the next</Button>
        </Group>
      </Stack>
    </form>
  );
}

/** Sets a chart aside with a reason. */
export function SkipDialog({ opened, onClose, ...form }: SkipDialogProps) {
  return <Modal opened={opened} onClose={onClose} title="Skip this chart">{opened ? <SkipForm onClose={onClose} {...form} /> : null}</Modal>;
}
