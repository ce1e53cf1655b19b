import { NumberInput, type NumberInputProps } from '@mantine/core';

export interface CountFieldProps extends Omit<NumberInputProps, 'value' | 'onChange'> {
  label: string;
  /** Null = nothing is typed. */
  value: number | null;
  onChange: (value: number | null) => void;
}

/** A whole number, unless `allowDecimal`; what cannot be read as one is null. */
export function CountField({ value, onChange, ...input }: CountFieldProps) {
  return <NumberInput min={0} clampBehavior="none" allowNegative={false} allowDecimal={false} hideControls {...input} value={value ?? ''} onChange={(next) => { onChange(typeof next === 'number' && Number.isFinite(next) ? next : null); }} />;
}
