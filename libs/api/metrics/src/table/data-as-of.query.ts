import type { ReadTx } from '@overread/api-platform';

/** The newest of: a chart brought in, an audit submitted, a dispute decided; null when there is none of them. */
export const dataAsOf = async (tx: ReadTx): Promise<Date | null> => {
  const row = await tx.row<{ at: Date | null }>(
    'select greatest((select max(imported_at) from chart), (select max(submitted_at) from audit), (select max(decided_at) from finding_decision)) as at',
  );
  return row?.at ?? null;
};
