import { TextInput, type TextInputProps } from '@mantine/core';

export interface DateFieldProps extends Omit<TextInputProps, 'value' | 'onChange' | 'type'> {
  label: string;
  /** A civil date YYYY-MM-DD; null when none is chosen. */
  value: string | null;
  onChange: (date: string | null) => void;
  min?: string | undefined;
  max?: string | undefined;
}

/** A civil date, typed or picked with the browser's own calendar; a half-typed date is null, never a wrong day. */
export function DateField({ value, onChange, ...input }: DateFieldProps) {
  return <TextInput {...input} type="date" value={value ?? ''} onChange={(event) => { onChange(event.currentTarget.value || null); }} />;
}
