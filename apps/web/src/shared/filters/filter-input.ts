import type { CivilRange, CompareMode, Grain, MetricFilter, SampleKind } from '@overread/domain/metrics';
import type { Inputs } from '@overread/schema';
import type { FilterOption, FilterOptions } from './filter-options.js';

const grains: Record<Grain, Inputs.Grain> = { day: 'DAY', week: 'WEEK', month: 'MONTH' };
const compares: Record<CompareMode, Inputs.Compare> = { off: 'OFF', 'previous-weekdays': 'PREVIOUS_WEEKDAYS', previous: 'PREVIOUS', 'last-year': 'LAST_YEAR' };
const samples: Record<SampleKind, Inputs.SampleKind> = { random: 'RANDOM', focused: 'FOCUSED', all: 'ALL' };

/** Matches no record: an unknown word in an address must show nothing, never everything. */
const nobody = '00000000-0000-0000-0000-000000000000';

const idsOf = (words: readonly string[], options: readonly FilterOption[]): string[] | null => {
  if (words.length === 0) return null;
  return words.map((word) => options.find((option) => option.word.toLowerCase() === word.toLowerCase())?.id ?? nobody);
};

/** The filter as the API takes it, over the civil days that `range` stands for today; null narrows nothing. */
export function toFilterInput(filter: MetricFilter, range: CivilRange, options: FilterOptions): Inputs.MetricFilterInput {
  const listOrNull = (list: readonly string[]): string[] | null => (list.length === 0 ? null : [...list]);
  return {
    from: range.from,
    to: range.to,
    grain: grains[filter.grain],
    compare: compares[filter.compare],
    facilityIds: idsOf(filter.facilities, options.facilities),
    teamIds: idsOf(filter.teams, options.teams),
    coderIds: idsOf(filter.coders, options.coders),
    workTypes: filter.workTypes.length === 0 ? null : filter.workTypes.map((word) => options.workTypes.find((option) => option.word.toLowerCase() === word.toLowerCase())?.id ?? word),
    payers: listOrNull(filter.payers),
    serviceLines: listOrNull(filter.serviceLines),
    sampleKind: samples[filter.sampleKind],
    drawId: filter.drawId,
  };
}

/** Whether the input depends on lists that have not arrived: then asking would ask for the wrong records. */
export const waitsForOptions = (filter: MetricFilter, options: FilterOptions): boolean =>
  options.loading && [filter.teams, filter.coders, filter.workTypes].some((list) => list.length > 0);
