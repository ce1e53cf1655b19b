import type { WriteTx } from '@overread/api-platform';
import type { RiskRates } from '../past/risk-rates.query.js';
import type { PlanSpec } from '../plans/plan-data.js';
import { summarise, type FrameSummary } from './frame-summary.query.js';
import { populationQuery } from './population.query.js';

/** The frame of a draw, laid out in the transaction's own table `drawn_population`. */
export interface LaidFrame extends FrameSummary {
  /** SHA-256 of the frame's lines `unit key TAB stratum [TAB measure] LF` in byte order, lower-case hex. */
  readonly hash: string;
}

export interface FrameOptions {
  readonly seed: string;
  /** A chain of draws whose charts do not count as audited: when that chain itself is redrawn. */
  readonly ignoreRootDrawId: string | null;
  /** Past error rates, for risk-weighted plans. */
  readonly rates: RiskRates | null;
}

/** No chart counts for less than this share of the mean risk where a plan does not say. */
const usualFloor = 0.2;

/** Makes the table that a frame is laid out in; it is gone with the transaction. */
export const makePopulationTable = (tx: WriteTx): Promise<unknown> =>
  tx.rows('create temporary table drawn_population (chart_id uuid, facility_id uuid, coder_id uuid, chart_version integer, unit_key text, stratum text, measure text, excluded_reason text, ticket text) on commit drop');

/** What is hashed of a unit, without its line end: also what `overread sample frame` prints. */
export const frameLineExpression = `unit_key || E'\\t' || stratum || coalesce(E'\\t' || measure, '')`;

/** What an outsider gets from `LC_ALL=C sort frame.tsv | sha256sum`. */
export const frameHashExpression = `encode(sha256(convert_to(coalesce(string_agg(${frameLineExpression} || E'\\n', '' order by (${frameLineExpression}) collate "C"), ''), 'UTF8')), 'hex')`;

/** SHA-256 of seed, “|” and unit key, lower-case hex. @param seed the parameter that holds the seed, as `$1` */
export const ticketExpression = (seed: string): string => `encode(sha256(convert_to(${seed} || '|' || unit_key, 'UTF8')), 'hex')`;

/** Reads the population once, so that counts, hash and tickets speak of the same charts. */
export const layFrame = async (tx: WriteTx, spec: PlanSpec, { seed, ...options }: FrameOptions): Promise<LaidFrame> => {
  const population = populationQuery(spec, options);
  await makePopulationTable(tx);
  await tx.rows(
    `insert into drawn_population (chart_id, facility_id, coder_id, chart_version, unit_key, stratum, measure, excluded_reason, ticket)
     select chart_id, facility_id, coder_id, chart_version, unit_key, stratum, measure, excluded_reason,
       case when excluded_reason is null then ${ticketExpression(`$${population.parameters.length + 1}`)} end
     from (${population.sql}) population`,
    [...population.parameters, seed],
  );
  if (spec.method === 'risk_weighted') await raiseToFloor(tx, spec.parameters.riskFloor ?? usualFloor);
  await tx.rows('analyze drawn_population');
  const counts = await tx.rows<{ stratum: string; excluded_reason: string | null; count: string }>('select stratum, excluded_reason, count(*) as count from drawn_population group by 1, 2');
  const hashed = await tx.row<{ hash: string }>(`select ${frameHashExpression} as hash from drawn_population where excluded_reason is null`);
  return { ...summarise(counts), hash: hashed?.hash ?? '' };
};

/** No risk below the floor, a whole number of at least 1: every chart keeps a chance, so that rates stay estimable. */
const raiseToFloor = (tx: WriteTx, floor: number): Promise<unknown> =>
  tx.rows(
    `update drawn_population set measure = greatest(measure::bigint, m.least)::text
     from (select greatest(1, ceil($1::double precision * avg(measure::bigint)))::bigint as least from drawn_population where excluded_reason is null) m
     where excluded_reason is null or excluded_reason = 'already_audited'`,
    [floor],
  );
