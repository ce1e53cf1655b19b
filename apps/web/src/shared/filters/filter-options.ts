/** One record that a filter can name: `word` stands in the address, `id` goes to the API. */
export interface FilterOption { word: string; id: string; label: string }

/** What the lists of a filter can be narrowed to, as far as the person may see it. */
export interface FilterOptions {
  facilities: readonly FilterOption[];
  teams: readonly FilterOption[];
  coders: readonly FilterOption[];
  workTypes: readonly FilterOption[];
  /** True until every list is there: ids of words are not known before. */
  loading: boolean;
}
