import type { WriteTx } from '@overread/api-platform';
import { populationQuery } from './population.query.js';
import { summarise, type FrameSummary } from './frame-summary.query.js';
import type { PlanSpec } from '../plans/plan-data.js';

/** The frame of a draw, laid out in the transaction's own table `drawn_population`. */
export interface LaidFrame extends FrameSummary {
  /** SHA-256 of the frame's lines `unit key TAB stratum LF` in byte order, lower-case hex. */
  readonly hash: string;
}

const table = `create temporary table drawn_population (
  chart_id uuid, facility_id uuid, coder_id uuid, chart_version integer, unit_key text, stratum text, excluded_reason text
) on commit drop`;

/** What an outsider gets from `LC_ALL=C sort frame.tsv | sha256sum`. */
export const frameHashExpression = `encode(sha256(convert_to(coalesce(string_agg(unit_key || E'\\t' || stratum || E'\\n', '' order by (unit_key || E'\\t' || stratum) collate "C"), ''), 'UTF8')), 'hex')`;

/** Reads the population once, so that counts, hash and tickets speak of the same charts. */
export const layFrame = async (tx: WriteTx, spec: PlanSpec, ignoreRootDrawId: string | null): Promise<LaidFrame> => {
  const population = populationQuery(spec, ignoreRootDrawId);
  await tx.rows(table);
  await tx.rows(`insert into drawn_population (chart_id, facility_id, coder_id, chart_version, unit_key, stratum, excluded_reason)
    select chart_id, facility_id, coder_id, chart_version, unit_key, stratum, excluded_reason from (${population.sql}) population`, population.parameters);
  await tx.rows('analyze drawn_population');
  const counts = await tx.rows<{ stratum: string; excluded_reason: string | null; count: string }>('select stratum, excluded_reason, count(*) as count from drawn_population group by 1, 2');
  const hashed = await tx.row<{ hash: string }>(`select ${frameHashExpression} as hash from drawn_population where excluded_reason is null`);
  return { ...summarise(counts), hash: hashed?.hash ?? '' };
};
