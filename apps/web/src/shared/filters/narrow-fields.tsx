import { Stack } from '@mantine/core';
import { filterBases, type MetricFilter, sampleKinds } from '@overread/domain/metrics';
import { type Choice, ChoiceField, ChoicesField } from '@overread/ui';
import { basisWords, sampleWords } from './filter-words.js';
import type { FilterOption, FilterOptions } from './filter-options.js';

const toChoices = (options: readonly FilterOption[]): Choice[] => options.map(({ word, label }) => ({ value: word, label }));
const samples = sampleKinds.map((kind) => ({ value: kind, label: sampleWords[kind] }));
const bases = [{ value: 'own' as const, label: 'Each metric by its own day' }, ...filterBases.map((basis) => ({ value: basis, label: `By ${basisWords[basis]}` }))];

/** Lists open inside the popover: outside of it a click on an option would close both. */
const inside = { comboboxProps: { withinPortal: false } };

export interface NarrowFieldsProps {
  filter: MetricFilter;
  options: FilterOptions;
  onChange: (change: Partial<MetricFilter>) => void;
  /** Leaves out the day that rows are counted by, where each figure has its own. */
  hideBasis?: boolean;
}

/** Everything that narrows or turns the numbers, besides dates, comparison and grain. */
export function NarrowFields({ filter, options, onChange, hideBasis = false }: NarrowFieldsProps) {
  return (
    <Stack gap="sm">
      <ChoicesField {...inside} label="Facilities" choices={toChoices(options.facilities)} value={filter.facilities} onChange={(facilities) => { onChange({ facilities }); }} />
      <ChoicesField {...inside} label="Teams" choices={toChoices(options.teams)} value={filter.teams} onChange={(teams) => { onChange({ teams }); }} />
      <ChoicesField {...inside} label="Coders" choices={toChoices(options.coders)} value={filter.coders} onChange={(coders) => { onChange({ coders }); }} />
      <ChoicesField {...inside} label="Work types" choices={toChoices(options.workTypes)} value={filter.workTypes} onChange={(workTypes) => { onChange({ workTypes }); }} />
      <ChoiceField {...inside} label="Samples" description="Focused audits are picked by judgement: they say nothing of the whole." choices={samples} value={filter.sampleKind} onChange={(sampleKind) => { if (sampleKind) onChange({ sampleKind }); }} />
      {hideBasis ? null : <ChoiceField {...inside} label="Counted by" choices={bases} value={filter.basis ?? 'own'} onChange={(basis) => { onChange({ basis: basis === null || basis === 'own' ? null : basis }); }} />}
    </Stack>
  );
}
