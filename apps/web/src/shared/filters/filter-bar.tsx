import { Button, Group, Popover, Stack, Text } from '@mantine/core';
import { compareModes, grains } from '@overread/domain/metrics';
import { ChoiceField, formatDate } from '@overread/ui';
import { chipsOf } from './chips-of.js';
import { FilterChips } from './filter-chips.js';
import { compareWords, grainWords } from './filter-words.js';
import { NarrowFields } from './narrow-fields.js';
import { RangeField } from './range-field.js';
import type { UsedFilter } from './use-metric-filter.js';

const compares = compareModes.map((mode) => ({ value: mode, label: mode === 'off' ? 'No comparison' : `vs ${compareWords[mode]}` }));
const grainChoices = grains.map((grain) => ({ value: grain, label: grainWords[grain] }));

/** The filter of an insights screen. `hide` leaves out what means nothing there. */
export function FilterBar({ used, hide = [] }: { used: UsedFilter; hide?: readonly ('compare' | 'grain' | 'basis')[] }) {
  const { range, options, change, clear } = used;
  const filter = hide.includes('basis') ? { ...used.filter, basis: null } : used.filter;
  const active = chipsOf(filter, options).length;
  return (
    <Stack gap={6} role="search" aria-label="Filters">
      <Group gap="xs" align="flex-end">
        <RangeField range={filter.range} days={range} onChange={(next) => { change({ range: next }); }} />
        {hide.includes('grain') ? null : <ChoiceField label="By" w={100} choices={grainChoices} value={filter.grain} onChange={(grain) => { if (grain) change({ grain }); }} />}
        {hide.includes('compare') ? null : <ChoiceField label="Compare" w={230} choices={compares} value={filter.compare} onChange={(compare) => { if (compare) change({ compare }); }} />}
        <Popover position="bottom-start" width="min(20rem, 100vw - 2rem)" trapFocus withRoles={false} closeOnClickOutside>
          <Popover.Target><Button variant="default" aria-haspopup="dialog">Filters{active > 0 ? ` (${active})` : ''}</Button></Popover.Target>
          <Popover.Dropdown role="dialog" aria-label="Filters"><NarrowFields filter={filter} options={options} onChange={change} hideBasis={hide.includes('basis')} /></Popover.Dropdown>
        </Popover>
      </Group>
      {typeof filter.range === 'string' ? <Text size="xs" c="dimmed">{formatDate(range.from)} – {formatDate(range.to)}</Text> : null}
      <FilterChips filter={filter} options={options} onChange={change} onClear={clear} />
    </Stack>
  );
}
