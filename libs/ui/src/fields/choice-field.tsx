import { MultiSelect, type MultiSelectProps, Select, type SelectProps } from '@mantine/core';
import type { SyntheticEvent } from 'react';

export interface Choice<Value extends string = string> { value: Value; label: string }

export interface ChoiceFieldProps<Value extends string> extends Omit<SelectProps<Value>, 'data' | 'value' | 'onChange'> {
  label: string;
  choices: readonly Choice<Value>[];
  value: Value | null;
  onChange: (value: Value | null) => void;
}

/** An option that cannot be chosen: a list without any would be no list for assistive technology. */
const nothingMatches = <span role="option" aria-disabled="true" aria-selected="false">Nothing matches</span>;

/** What is chosen stands in the field: typing replaces it instead of adding to it. */
const selectText = (event: SyntheticEvent<HTMLInputElement>): void => { event.currentTarget.select(); };

/** One of a list; searchable when the list is long. */
export function ChoiceField<Value extends string>({ choices, value, onChange, ...select }: ChoiceFieldProps<Value>) {
  return (
    <Select<Value> searchable={choices.length > 8} onFocus={selectText} onClick={selectText} nothingFoundMessage={nothingMatches} allowDeselect={false} comboboxProps={{ withinPortal: true }}
      {...select} data={[...choices]} value={value} onChange={onChange} />
  );
}

export interface ChoicesFieldProps<Value extends string> extends Omit<MultiSelectProps<Value>, 'data' | 'value' | 'onChange'> {
  label: string;
  choices: readonly Choice<Value>[];
  value: readonly Value[];
  onChange: (value: Value[]) => void;
}

/** Any number of a list. */
export function ChoicesField<Value extends string>({ choices, value, onChange, ...select }: ChoicesFieldProps<Value>) {
  return (
    <MultiSelect<Value> searchable clearable nothingFoundMessage={nothingMatches} hidePickedOptions={false} comboboxProps={{ withinPortal: true }}
      clearButtonProps={{ 'aria-label': `Clear ${select.label}` }} {...select} data={[...choices]} value={[...value]} onChange={onChange} />
  );
}
