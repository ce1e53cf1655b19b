import type { DimensionCode, ReadTx } from '@overread/api-platform';

const lookups: Partial<Record<DimensionCode, string>> = {
  coder: "select id::text as key, code || case when display_name = code then '' else ' · ' || display_name end as label from person where id::text = any ($1::text[])",
  auditor: "select id::text as key, code || case when display_name = code then '' else ' · ' || display_name end as label from person where id::text = any ($1::text[])",
  team: 'select id::text as key, name as label from team where id::text = any ($1::text[])',
  facility: "select id::text as key, code || ' · ' || name as label from facility where id::text = any ($1::text[])",
  work_type: 'select code as key, name as label from work_type where code = any ($1::text[])',
};

/** What to call the keys of a grouping; a key without a record keeps its own text. */
export const labelsOf = async (tx: ReadTx, by: DimensionCode, keys: readonly string[]): Promise<Map<string, string>> => {
  const sql = lookups[by];
  if (sql === undefined) return new Map();
  const rows = await tx.rows<{ key: string; label: string }>(sql, [keys]);
  return new Map(rows.map((row) => [row.key, row.label]));
};
