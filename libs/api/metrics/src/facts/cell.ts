import type { Facts } from '@overread/domain/metrics';

/** Facts by group key; '' is the only key when nothing is grouped. */
export type Cells = ReadonlyMap<string, Facts>;

/** A row of sums as PostgreSQL returns them: numerics come as text; null = nothing to add up. */
export type SumRow = { readonly key: string } & Readonly<Record<string, string | number | null>>;

export const asNumber = (value: string | number | null | undefined): number | null => (value === null || value === undefined ? null : Number(value));
