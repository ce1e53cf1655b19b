import type { Inputs } from '@overread/schema';
import type { FilterOption, FilterOptions } from '../../../shared/filters/filter-options.js';

/** How a stratum is named on the screen: by the record its key stands for where that is known, else by the key itself. */
export function strataLabels(stratifyBy: Inputs.StratifyBy | null, options: FilterOptions): (stratum: string) => string {
  const lists: Partial<Record<Inputs.StratifyBy, readonly FilterOption[]>> = { CODER: options.coders, WORK_TYPE: options.workTypes, FACILITY: options.facilities };
  const named = new Map((stratifyBy === null ? [] : lists[stratifyBy] ?? []).map(({ word, label }) => [word, label]));
  return (stratum) => (stratum === 'all' && stratifyBy === null ? 'Whole frame' : stratum === '(none)' ? 'None on the chart' : named.get(stratum) ?? stratum);
}
