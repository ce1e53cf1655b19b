import { Button, Group, TextInput } from '@mantine/core';
import { ChoiceField } from '@overread/ui';
import { type SubmitEvent, useState } from 'react';
import type { ChartSearch } from './chart-search.js';

const samples = [{ value: 'any', label: 'Sampled or not' }, { value: 'yes', label: 'Sampled' }, { value: 'no', label: 'Never sampled' }] as const;
const bases = [{ value: 'coded', label: 'Day coded' }, { value: 'discharged', label: 'Day discharged' }] as const;

export interface SearchFieldsProps {
  search: ChartSearch;
  account: string;
  /** Whether the dates are days of discharge; else of final coding. */
  byDischarge: boolean;
  onSearch: (search: ChartSearch, account: string) => void;
  onBasis: (byDischarge: boolean) => void;
}

/** Account, code and DRG; nothing is searched before Enter or the button. */
export function SearchFields({ search, account, byDischarge, onSearch, onBasis }: SearchFieldsProps) {
  const [draft, setDraft] = useState({ account, code: search.code, drg: search.drg });
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    onSearch({ ...search, code: draft.code, drg: draft.drg }, draft.account);
  };
  const clear = (): void => {
    setDraft({ account: '', code: '', drg: '' });
    onSearch({ ...search, code: '', drg: '', sampled: 'any' }, '');
  };
  const isNarrowed = account !== '' || search.code !== '' || search.drg !== '' || search.sampled !== 'any';
  return (
    <form onSubmit={submit} role="search" aria-label="Search charts">
      <Group gap="xs" align="flex-end">
        <TextInput label="Account" w={150} value={draft.account} onChange={(event) => { setDraft({ ...draft, account: event.currentTarget.value }); }} autoComplete="off" />
        <TextInput label="Code" w={120} value={draft.code} onChange={(event) => { setDraft({ ...draft, code: event.currentTarget.value }); }} autoComplete="off" autoCapitalize="characters" spellCheck={false} />
        <TextInput label="DRG" w={90} value={draft.drg} onChange={(event) => { setDraft({ ...draft, drg: event.currentTarget.value }); }} autoComplete="off" inputMode="numeric" />
        <ChoiceField label="Counted by" w={160} choices={bases} value={byDischarge ? 'discharged' : 'coded'} onChange={(basis) => { onBasis(basis === 'discharged'); }} />
        <ChoiceField label="Sample" w={150} choices={samples} value={search.sampled} onChange={(sampled) => { if (sampled) onSearch({ ...search, sampled }, account); }} />
        <Button type="submit">Search</Button>
        {isNarrowed ? <Button variant="subtle" onClick={clear}>Clear search</Button> : null}
      </Group>
    </form>
  );
}
