import { normalizeCode } from '@overread/domain/codes';
import type { ChartSort, Inputs } from '@overread/schema';
import type { TableSort } from '@overread/ui';

/** What this screen narrows by beside the filter. The account number is never in the address. */
export interface ChartSearch { code: string; drg: string; sampled: 'any' | 'yes' | 'no'; sort: ChartSort }

const sorts: readonly ChartSort[] = ['CODED_AT_DESC', 'CODED_AT_ASC', 'DISCHARGED_AT_DESC', 'CHARGES_DESC', 'ACCOUNT_ASC'];
const sampledWords = ['any', 'yes', 'no'] as const;

/** The search that an address carries; words that cannot be read search nothing. */
export function readSearch(words: URLSearchParams): ChartSearch {
  const sort = (words.get('sort') ?? '').toUpperCase().replaceAll('-', '_');
  return {
    code: words.get('code') ?? '',
    drg: words.get('drg') ?? '',
    sampled: sampledWords.find((word) => word === words.get('sampled')) ?? 'any',
    sort: sorts.find((known) => known === sort) ?? 'CODED_AT_DESC',
  };
}

/** The address's words for a search; what searches nothing is left out. */
export function searchWords({ code, drg, sampled, sort }: ChartSearch): Record<string, string | null> {
  return {
    code: normalizeCode(code) || null,
    drg: drg.trim() || null,
    sampled: sampled === 'any' ? null : sampled,
    sort: sort === 'CODED_AT_DESC' ? null : sort.toLowerCase().replaceAll('_', '-'),
  };
}

const columns: Readonly<Record<string, { asc?: ChartSort; desc?: ChartSort }>> = {
  codedOn: { asc: 'CODED_AT_ASC', desc: 'CODED_AT_DESC' },
  dischargedOn: { desc: 'DISCHARGED_AT_DESC' },
  totalCharges: { desc: 'CHARGES_DESC' },
  account: { asc: 'ACCOUNT_ASC' },
};

/** The order for a click on a column's header: the one direction where the server has only one. */
export function sortOf(clicked: TableSort | null): ChartSort {
  const known = clicked === null ? undefined : columns[clicked.id];
  return (clicked?.desc === true ? known?.desc ?? known?.asc : known?.asc ?? known?.desc) ?? 'CODED_AT_DESC';
}

/** Which header shows the order. */
export function tableSortOf(sort: ChartSort): TableSort {
  const found = Object.entries(columns).find(([, { asc, desc }]) => asc === sort || desc === sort);
  return { id: found?.[0] ?? 'codedOn', desc: sort.endsWith('_DESC') };
}

/** Everything the charts are asked by, from the filter of all screens and this screen's search. */
export function chartFilter(filter: Inputs.MetricFilterInput, byDischarge: boolean, search: ChartSearch, account: string): Inputs.ChartFilterInput {
  return {
    facilityIds: filter.facilityIds ?? null,
    coderIds: filter.coderIds ?? null,
    teamIds: filter.teamIds ?? null,
    workTypes: filter.workTypes ?? null,
    payers: filter.payers ?? null,
    serviceLines: filter.serviceLines ?? null,
    basis: byDischarge ? 'DISCHARGED' : 'CODED',
    from: filter.from,
    to: filter.to,
    account: account.trim() || null,
    code: normalizeCode(search.code) || null,
    drg: search.drg.trim() || null,
    sampled: search.sampled === 'any' ? null : search.sampled === 'yes',
  };
}
