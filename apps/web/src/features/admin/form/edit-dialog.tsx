import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';

export interface EditDialogProps<Subject> {
  /** What is edited; null while nothing is, and then the dialog is closed. */
  subject: Subject | null;
  title: (subject: Subject) => string;
  size?: string | undefined;
  onClose: () => void;
  children: (subject: Subject) => ReactNode;
}

/** A dialog about one record. Its form starts anew each time, and focus returns to where it came from. */
export function EditDialog<Subject>({ subject, title, size = 'lg', onClose, children }: EditDialogProps<Subject>) {
  return (
    <Modal opened={subject !== null} onClose={onClose} size={size} title={subject === null ? '' : title(subject)} transitionProps={{ duration: 0 }} closeOnClickOutside={false}>
      {subject === null ? null : children(subject)}
    </Modal>
  );
}
