import { Button, type ButtonProps, Group, Modal, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { type ReactNode, useState } from 'react';

export interface ConfirmButtonProps extends ButtonProps {
  /** What will happen, as a question or sentence. */
  question: ReactNode;
  title: string;
  /** The word on the button that does it; name the act, never "OK". */
  confirmLabel: string;
  /** Stays open and disabled while a promise is pending. */
  onConfirm: () => unknown;
  danger?: boolean | undefined;
}

/** A button that asks before it acts. Focus starts on Cancel, so that Enter on a habit does nothing. */
export function ConfirmButton({ question, title, confirmLabel, onConfirm, danger = false, children, ...button }: ConfirmButtonProps) {
  const [opened, { open, close }] = useDisclosure(false);
  const [pending, setPending] = useState(false);
  const confirm = async (): Promise<void> => {
    setPending(true);
    try {
      await onConfirm();
      close();
    } finally {
      setPending(false);
    }
  };
  return (
    <>
      <Button {...button} onClick={open}>{children}</Button>
      <Modal opened={opened} onClose={close} title={title}>
        <Text size="sm" mb="md">{question}</Text>
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={close} data-autofocus disabled={pending}>Cancel</Button>
          <Button color={danger ? 'red' : 'indigo'} loading={pending} onClick={() => { void confirm(); }}>{confirmLabel}</Button>
        </Group>
      </Modal>
    </>
  );
}
