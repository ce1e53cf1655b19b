import { TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';

/** Dollars as the worksheet's reader takes them. */
const isAmount = (text: string): boolean => text === '' || /^\d{1,9}(\.\d{1,2})?$/.test(text);

export interface DollarsFieldProps {
  id?: string | undefined;
  /** What it is called, for the field and for assistive technology. */
  label: ReactNode;
  /** A decimal string; "0" stands for none and is shown empty. */
  value: string;
  onChange: (value: string) => void;
}

/** Dollars of one direction. What is half typed stays in the field and is not saved before it is an amount. */
export function DollarsField({ id, label, value, onChange }: DollarsFieldProps) {
  const shown = Number(value) === 0 ? '' : value;
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? shown;
  return (
    <TextInput id={id} size="xs" label={label} inputMode="decimal" placeholder="0" value={text} error={isAmount(text) || typed?.endsWith('.') === true ? null : 'Like 1200.50'} autoComplete="off"
      onChange={(event) => {
        const next = event.currentTarget.value.replace(/[$,\s]/g, '');
        setTyped(next);
        if (isAmount(next)) onChange(next === '' ? '0' : next);
      }}
      onBlur={() => { if (isAmount(text)) setTyped(null); }} />
  );
}
