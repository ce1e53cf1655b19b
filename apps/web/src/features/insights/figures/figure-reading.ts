import type { MetricId } from '@overread/domain/metrics';
import type { FilterOption } from '../../../shared/filters/filter-options.js';
import { type Figure, type Figures, figureOf } from './figure.js';

export interface Group {
  readonly key: string;
  readonly label: string;
  readonly values: Figures;
}

/** Groups as the charts take them: one reading of one metric each. */
export const readingsOf = (groups: readonly Group[], metric: MetricId): { key: string; label: string; reading: Figure }[] =>
  groups.map(({ key, label, values }) => ({ key, label, reading: figureOf(values, metric) }));

/** The address's word of a record that a figure is grouped by; null when it cannot be named, and then it has no link. */
export const wordOf = (options: readonly FilterOption[], id: string): string | null => options.find((option) => option.id === id)?.word ?? null;
