import { Input } from '@mantine/core';
import { type ReactNode, useId } from 'react';

export interface FieldProps {
  label: string;
  description?: ReactNode | undefined;
  error?: string | null | undefined;
  required?: boolean | undefined;
  /** Gets the id and the names of the texts that describe the control; spread them on it. */
  children: (control: { id: string; 'aria-describedby'?: string; 'aria-invalid'?: true }) => ReactNode;
}

/** Label, help and error around a control that has none of its own. */
export function Field({ label, description, error, required = false, children }: FieldProps) {
  const id = useId();
  const describedBy = [description ? `${id}-description` : null, error ? `${id}-error` : null].filter((part) => part !== null).join(' ');
  return (
    <Input.Wrapper id={id} label={label} description={description} error={error} required={required}>
      {children({ id, ...(describedBy ? { 'aria-describedby': describedBy } : {}), ...(error ? { 'aria-invalid': true } : {}) })}
    </Input.Wrapper>
  );
}
