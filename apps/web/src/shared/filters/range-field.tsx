import { Group } from '@mantine/core';
import { type CivilRange, type FilterRange, type RangeName, rangeNames } from '@overread/domain/metrics';
import { ChoiceField, DateField } from '@overread/ui';
import { useState } from 'react';
import { rangeWords } from './filter-words.js';

const choices = [...rangeNames.map((name) => ({ value: name, label: rangeWords[name] })), { value: 'custom' as const, label: 'Custom…' }];

/** Two days of one's own. A half-filled or reversed pair is kept in the fields and changes nothing. */
function CustomDays({ range, onChange }: { range: CivilRange; onChange: (range: CivilRange) => void }) {
  const [draft, setDraft] = useState<{ from: string | null; to: string | null }>(range);
  const edit = (part: Partial<typeof draft>): void => {
    const next = { ...draft, ...part };
    setDraft(next);
    if (next.from !== null && next.to !== null && next.from <= next.to) onChange({ from: next.from, to: next.to });
  };
  const reversed = draft.from !== null && draft.to !== null && draft.from > draft.to;
  return (
    <>
      <DateField label="From" value={draft.from} onChange={(from) => { edit({ from }); }} />
      <DateField label="To" value={draft.to} onChange={(to) => { edit({ to }); }} error={reversed ? 'Before the first day' : undefined} />
    </>
  );
}

export interface RangeFieldProps {
  range: FilterRange;
  /** The days it stands for today; where a custom range starts from. */
  days: CivilRange;
  onChange: (range: FilterRange) => void;
}

/** A named range that moves with the day, or two days of one's own. */
export function RangeField({ range, days, onChange }: RangeFieldProps) {
  const choose = (value: RangeName | 'custom' | null): void => {
    if (value !== null) onChange(value === 'custom' ? days : value);
  };
  return (
    <Group gap="xs" align="flex-end">
      <ChoiceField label="Dates" w={160} choices={choices} value={typeof range === 'string' ? range : 'custom'} onChange={choose} searchable={false} />
      {typeof range === 'string' ? null : <CustomDays range={range} onChange={onChange} />}
    </Group>
  );
}
