import type { Inputs } from '@overread/schema';
import type { FilterOption, FilterOptions } from '../../../shared/filters/filter-options.js';
import { bandWord } from './band-words.js';

/** How a stratum is named on the screen: by the record its key stands for where that is known, else by the key itself. */
export function strataLabels(stratifyBy: Inputs.StratifyBy | null, options: FilterOptions): (stratum: string) => string {
  const lists: Partial<Record<Inputs.StratifyBy, readonly FilterOption[]>> = { CODER: options.coders, WORK_TYPE: options.workTypes, FACILITY: options.facilities };
  const named = new Map((stratifyBy === null ? [] : lists[stratifyBy] ?? []).map(({ word, label }) => [word, label]));
  const keyWord = (stratum: string): string => (stratifyBy === 'VALUE_BAND' ? bandWord(stratum) : stratifyBy === 'DRG_FAMILY' ? `MS-DRG ${stratum.replace('-', '–')}` : stratum);
  const noneWord = stratifyBy === 'VALUE_BAND' ? 'No charges on the chart' : stratifyBy === 'DRG_FAMILY' ? 'No MS-DRG on the chart' : 'None on the chart';
  return (stratum) => (stratum === 'all' && stratifyBy === null ? 'Whole frame' : stratum === '(none)' ? noneWord : named.get(stratum) ?? keyWord(stratum));
}
