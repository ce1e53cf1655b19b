import { type MetricFilter } from '@overread/domain/metrics';
import type { FilterOption, FilterOptions } from './filter-options.js';
import { basisWords, sampleWords } from './filter-words.js';

export interface FilterChip {
  key: string;
  label: string;
  /** What taking the chip away changes. */
  without: Partial<MetricFilter>;
}

type ListField = 'facilities' | 'teams' | 'coders' | 'workTypes' | 'payers' | 'serviceLines';
const lists: readonly [ListField, string][] = [['facilities', 'Facility'], ['teams', 'Team'], ['coders', 'Coder'], ['workTypes', 'Work type'], ['payers', 'Payer'], ['serviceLines', 'Service line']];

/** Everything that narrows or turns the numbers, beyond their dates: one chip each, with the words that people use. */
export function chipsOf(filter: MetricFilter, options: FilterOptions): FilterChip[] {
  const known: Partial<Record<ListField, readonly FilterOption[]>> = { facilities: options.facilities, teams: options.teams, coders: options.coders, workTypes: options.workTypes };
  const named = (field: ListField, word: string): string => {
    const choices = known[field];
    if (!choices) return word;
    return choices.find((option) => option.word.toLowerCase() === word.toLowerCase())?.label ?? (options.loading ? word : `${word} (unknown)`);
  };
  return [
    ...lists.flatMap(([field, label]) => filter[field].map((word) => ({ key: `${field}:${word}`, label: `${label}: ${named(field, word)}`, without: { [field]: filter[field].filter((other) => other !== word) } }))),
    ...(filter.sampleKind === 'random' ? [] : [{ key: 'sample', label: sampleWords[filter.sampleKind], without: { sampleKind: 'random' as const } }]),
    ...(filter.basis === null ? [] : [{ key: 'basis', label: `By ${basisWords[filter.basis]}`, without: { basis: null } }]),
    ...(filter.drawId === null ? [] : [{ key: 'draw', label: 'One draw', without: { drawId: null } }]),
    ...(filter.scoringMethod === null ? [] : [{ key: 'method', label: `Method: ${filter.scoringMethod}`, without: { scoringMethod: null } }]),
  ];
}
