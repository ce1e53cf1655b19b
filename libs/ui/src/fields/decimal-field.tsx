import { NumberInput, type NumberInputProps } from '@mantine/core';

export interface DecimalFieldProps extends Omit<NumberInputProps, 'value' | 'onChange'> {
  label: string;
  /** A numeric string as the API speaks it ("1204.50"); null when empty. Never a float: money and weights keep their digits. */
  value: string | null;
  onChange: (value: string | null) => void;
}

/** Money, a weight or a rate as a numeric string. */
export function DecimalField({ value, onChange, ...input }: DecimalFieldProps) {
  return <NumberInput {...input} hideControls value={value ?? ''} onChange={(next) => { onChange(next === '' ? null : String(next)); }} />;
}
