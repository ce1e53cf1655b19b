import { Button, Group } from '@mantine/core';
import type { MetricFilter } from '@overread/domain/metrics';
import { chipsOf } from './chips-of.js';
import type { FilterOptions } from './filter-options.js';

export interface FilterChipsProps {
  filter: MetricFilter;
  options: FilterOptions;
  onChange: (change: Partial<MetricFilter>) => void;
  onClear: () => void;
}

/** What narrows the numbers now, each with a way to take it away. Nothing while nothing does. */
export function FilterChips({ filter, options, onChange, onClear }: FilterChipsProps) {
  const chips = chipsOf(filter, options);
  if (chips.length === 0) return null;
  return (
    <Group gap={6} role="group" aria-label="Active filters">
      {chips.map((chip) => (
        <Button key={chip.key} size="compact-xs" variant="light" radius="xl" rightSection={<span aria-hidden="true">×</span>} aria-label={`${chip.label}: remove`} onClick={() => { onChange(chip.without); }}>{chip.label}</Button>
      ))}
      <Button size="compact-xs" variant="subtle" onClick={onClear}>Clear filters</Button>
    </Group>
  );
}
