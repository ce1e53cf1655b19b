import { Button, Group, Stack } from '@mantine/core';
import { Refusal, type RefusalLike } from '@overread/ui';
import { type ReactNode, useEffect, useRef } from 'react';

export interface FormBodyProps {
  /** The word on the button: name the act. */
  submitLabel: string;
  pending: boolean;
  refusal: RefusalLike | null;
  /** The fields of the record in the words of the form, for refusals that name one. */
  names: Readonly<Record<string, string>>;
  disabled?: boolean | undefined;
  onSubmit: () => unknown;
  onCancel: () => void;
  children: ReactNode;
}

/** "weights.other" is called as "weights.other", or as "weights" is. */
const nameOf = (field: string, names: FormBodyProps['names']): string => names[field] ?? names[field.split('.')[0] ?? ''] ?? field;

/** Fields, why the server refused, and the two buttons that every form has. */
export function FormBody({ submitLabel, pending, refusal, names, disabled = false, onSubmit, onCancel, children }: FormBodyProps) {
  const named = refusal?.field ? { ...refusal, field: nameOf(refusal.field, names) } : refusal;
  const why = useRef<HTMLDivElement>(null);
  // The button is disabled while it works, which takes the focus away: a refusal gets it, so that it is read and Tab goes on from it.
  useEffect(() => { if (refusal) why.current?.focus(); }, [refusal]);
  return (
    <form noValidate onSubmit={(event) => { event.preventDefault(); onSubmit(); }}>
      <Stack gap="sm">
        {children}
        <div ref={why} tabIndex={-1} style={{ outline: 'none' }}><Refusal refusal={named} /></div>
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onCancel} disabled={pending}>Cancel</Button>
          <Button type="submit" loading={pending} disabled={disabled}>{submitLabel}</Button>
        </Group>
      </Stack>
    </form>
  );
}
