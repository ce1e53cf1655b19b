import { SegmentedControl, SimpleGrid, Stack, TagsInput, TextInput } from '@mantine/core';
import { resolveRange, type RangeName } from '@overread/domain/metrics';
import { ChoiceField, ChoicesField, DateField, DecimalField, Field } from '@overread/ui';
import { rangeWords } from '../../../shared/filters/filter-words.js';
import type { FilterOption, FilterOptions } from '../../../shared/filters/filter-options.js';
import { useToday } from '../../../shared/filters/use-today.js';
import type { DraftFilter } from './plan-draft.js';

const ranges: readonly RangeName[] = ['this_month', 'last_month', 'last_week', 'last_28d', 'last_90d', 'this_quarter', 'last_quarter'];
const rangeChoices = ranges.map((name) => ({ value: name, label: rangeWords[name] }));
const byId = (options: readonly FilterOption[]) => options.map(({ id, label }) => ({ value: id, label }));
const bases = [{ value: 'CODED' as const, label: 'Day coded' }, { value: 'DISCHARGED' as const, label: 'Day discharged' }];

/** Room for the picked ones: the search needs a line of its own only when it is used. */
const narrowSearch = { inputField: { minWidth: '3rem' } };

export interface FrameFieldsProps {
  filter: DraftFilter;
  options: FilterOptions;
  readOnly: boolean;
  /** Why the days cannot be used; null when they can. */
  daysError: string | null;
  onChange: (change: Partial<DraftFilter>) => void;
}

/** Which charts may be drawn. Nothing chosen in a list means every one. */
export function FrameFields({ filter, options, readOnly, daysError, onChange }: FrameFieldsProps) {
  const today = useToday();
  const named = ranges.find((name) => { const { from, to } = resolveRange(name, today); return from === filter.from && to === filter.to; }) ?? null;
  const list = { readOnly, styles: narrowSearch };
  return (
    <Stack gap="sm">
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <ChoiceField label="Days" placeholder="Own days" choices={rangeChoices} value={named} readOnly={readOnly} searchable={false} onChange={(name) => { if (name) onChange(resolveRange(name, today)); }} />
        <Field label="Counted by">{(control) => <SegmentedControl {...control} fullWidth data={bases} value={filter.basis} aria-label="Counted by" readOnly={readOnly} onChange={(basis) => { onChange({ basis }); }} />}</Field>
        <DateField id="plan-days" label="From" value={filter.from} readOnly={readOnly} max={filter.to ?? undefined} error={daysError} onChange={(from) => { onChange({ from }); }} />
        <DateField label="To" value={filter.to} readOnly={readOnly} min={filter.from ?? undefined} onChange={(to) => { onChange({ to }); }} />
      </SimpleGrid>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <ChoicesField
          label="Facilities" placeholder={filter.facilityIds.length === 0 ? 'Every facility' : ''} choices={byId(options.facilities)} value={filter.facilityIds} {...list}
          onChange={(facilityIds) => { onChange({ facilityIds }); }}
        />
        <ChoicesField
          label="Work types" placeholder={filter.workTypes.length === 0 ? 'Every work type' : ''} choices={byId(options.workTypes)} value={filter.workTypes} {...list}
          onChange={(workTypes) => { onChange({ workTypes }); }}
        />
        <ChoicesField label="Teams" placeholder={filter.teamIds.length === 0 ? 'Every team' : ''} choices={byId(options.teams)} value={filter.teamIds} {...list} onChange={(teamIds) => { onChange({ teamIds }); }} />
        <ChoicesField label="Coders" placeholder={filter.coderIds.length === 0 ? 'Every coder' : ''} choices={byId(options.coders)} value={filter.coderIds} {...list} onChange={(coderIds) => { onChange({ coderIds }); }} />
        <TagsInput label="Payers" description="As written on the chart; Enter after each" value={[...filter.payers]} {...list} onChange={(payers) => { onChange({ payers }); }} />
        <TagsInput label="Service lines" description="As written on the chart; Enter after each" value={[...filter.serviceLines]} {...list} onChange={(serviceLines) => { onChange({ serviceLines }); }} />
        <TextInput label="Code" description="Charts that carry it, with or without the dot" value={filter.code} readOnly={readOnly} spellCheck={false} onChange={(event) => { onChange({ code: event.currentTarget.value }); }} />
        <TextInput label="MS-DRG" description="Charts grouped to it" value={filter.drg} readOnly={readOnly} inputMode="numeric" onChange={(event) => { onChange({ drg: event.currentTarget.value }); }} />
        <DecimalField
          label="Total charges of at least" prefix="$" thousandSeparator="," decimalScale={2} allowNegative={false} value={filter.minCharges} readOnly={readOnly}
          onChange={(minCharges) => { onChange({ minCharges }); }}
        />
      </SimpleGrid>
    </Stack>
  );
}
