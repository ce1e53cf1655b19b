import { rowScope, type Actor } from '@overread/domain/access';
import { isGiven, type ReadTx } from '@overread/api-platform';
import { ChartSort } from './chart-enums.js';
import type { ChartFilterInput } from './chart-filter.input.js';
import type { Chart } from './chart.model.js';

/** What lists show, from the table `c`. */
export const chartColumns = `c.id, c.account_number as "accountNumber", c.payer, c.service_line as "serviceLine", c.discharged_on::text as "dischargedOn", c.coded_on::text as "codedOn", c.total_charges as "totalCharges",
  c.drg, c.drg_weight as "drgWeight", cardinality(c.dx) + cardinality(c.pcs) + cardinality(c.services) as "codeCount", c.coding_minutes as "codingMinutes", c.version,
  c.facility_id as "facilityId", c.work_type_code as "workTypeCode", c.coder_id as "coderId"`;

/** Whether an auditor may not know whose chart `c` is: it waits for review, and they may be the one who reviews it. */
const isMasked = "exists (select 1 from audit a where a.chart_id = c.id and a.state in ('assigned', 'in_review', 'skipped'))";

/** As `coderIsHidden`. */
export const maskColumn = (actor: Actor): string => `${actor.roles.includes('auditor') ? isMasked : 'false'} as "coderIsHidden"`;

/** Coders learn that a chart was drawn when its audit is released to them. */
const samplesOf = (actor: Actor): string => (rowScope(actor).ownCoderOnly === null ? 'sampled_chart' : 'audit');

interface Order {
  /** Never null, so that a keyset can go on from any row. */
  readonly value: string;
  readonly type: 'timestamptz' | 'numeric' | 'text';
  readonly direction: 'asc' | 'desc';
}

const orders: Readonly<Record<ChartSort, Order>> = {
  [ChartSort.CODED_AT_DESC]: { value: "coalesce(c.final_coded_at, '-infinity'::timestamptz)", type: 'timestamptz', direction: 'desc' },
  [ChartSort.CODED_AT_ASC]: { value: "coalesce(c.final_coded_at, 'infinity'::timestamptz)", type: 'timestamptz', direction: 'asc' },
  [ChartSort.DISCHARGED_AT_DESC]: { value: "coalesce(c.discharge_at, '-infinity'::timestamptz)", type: 'timestamptz', direction: 'desc' },
  [ChartSort.CHARGES_DESC]: { value: 'coalesce(c.total_charges, -1)', type: 'numeric', direction: 'desc' },
  [ChartSort.ACCOUNT_ASC]: { value: 'c.account_number collate "C"', type: 'text', direction: 'asc' },
};

export interface SortedChart extends Chart {
  /** Its place in the order: value and id. */
  readonly place: string;
}

interface Where {
  readonly sql: string;
  readonly parameters: unknown[];
}

const dayColumn = { coded: 'c.coded_on', discharged: 'c.discharged_on' } as const;
const escapeLike = (text: string): string => text.replace(/[\\%_]/g, '\\$&');

/** The charts of a filter, as far as row-level security shows them. That a chart was sampled is read from the samples' own table. */
const whereOf = (actor: Actor, filter: ChartFilterInput): Where => {
  const parameters: unknown[] = [];
  const bind = (value: unknown): string => `$${parameters.push(value)}`;
  const clauses = ['true'];
  const anyOf = (column: string, values: readonly string[] | null | undefined, type: 'uuid' | 'text'): void => {
    if (values !== null && values !== undefined && values.length > 0) clauses.push(`${column} = any (${bind(values)}::${type}[])`);
  };
  anyOf('c.facility_id', filter.facilityIds, 'uuid');
  anyOf('c.coder_id', filter.coderIds, 'uuid');
  anyOf('(select p.team_id from person p where p.id = c.coder_id)', filter.teamIds, 'uuid');
  anyOf('c.work_type_code', filter.workTypes, 'text');
  anyOf('c.payer', filter.payers, 'text');
  anyOf('c.service_line', filter.serviceLines, 'text');
  // What may not be read may not be searched by either.
  if (actor.roles.includes('auditor') && ((filter.coderIds?.length ?? 0) > 0 || (filter.teamIds?.length ?? 0) > 0)) clauses.push(`not ${isMasked}`);
  const day = dayColumn[filter.basis];
  if (isGiven(filter.from)) clauses.push(`${day} >= ${bind(filter.from)}::date`);
  if (isGiven(filter.to)) clauses.push(`${day} <= ${bind(filter.to)}::date`);
  if (isGiven(filter.account) && filter.account.trim() !== '') clauses.push(`c.account_number like ${bind(`${escapeLike(filter.account.trim())}%`)}`);
  if (isGiven(filter.drg) && filter.drg.trim() !== '') clauses.push(`ltrim(c.drg, '0') = ltrim(${bind(filter.drg.trim())}, '0')`);
  if (isGiven(filter.code) && filter.code.trim() !== '') {
    const code = bind(filter.code.replace(/[.\s]/g, '').toUpperCase());
    clauses.push(`(${code} = any (c.dx) or ${code} = any (c.pcs) or ${code} = any (c.services))`);
  }
  if (isGiven(filter.sampled)) clauses.push(`${filter.sampled ? '' : 'not '}exists (select 1 from ${samplesOf(actor)} s where s.chart_id = c.id)`);
  return { sql: clauses.join(' and '), parameters };
};

/** A page in the order asked for, by keyset. */
export const chartsPage = (tx: ReadTx, filter: ChartFilterInput, sort: ChartSort, page: { key: string | null; limit: number }): Promise<SortedChart[]> => {
  const { sql, parameters } = whereOf(tx.actor, filter);
  const { value, type, direction } = orders[sort];
  const [at, id] = page.key === null ? [null, null] : [page.key.slice(0, page.key.lastIndexOf(' ')), page.key.slice(page.key.lastIndexOf(' ') + 1)];
  const [a, b, limit] = [1, 2, 3].map((next) => `$${parameters.length + next}`);
  const after = page.key === null ? `(${a}::text is null and ${b}::text is null)` : `(${value}, c.id) ${direction === 'asc' ? '>' : '<'} (${a}::${type}, ${b}::uuid)`;
  return tx.rows<SortedChart>(
    `select ${chartColumns}, ${maskColumn(tx.actor)}, (${value})::text || ' ' || c.id::text as place from chart c where ${sql} and ${after} order by ${value} ${direction}, c.id ${direction} limit ${limit}`,
    [...parameters, at, id, page.limit],
  );
};

export const chartsTotal = async (tx: ReadTx, filter: ChartFilterInput): Promise<number> => {
  const { sql, parameters } = whereOf(tx.actor, filter);
  return Number((await tx.row<{ n: string }>(`select count(*) as n from chart c where ${sql}`, parameters))?.n ?? 0);
};
