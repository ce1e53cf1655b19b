import type { AcrossCode, Grouping, MetricScope } from './metric-scope.js';

/** A fact view and which of its columns carry the dimensions; a dimension it does not have cannot be filtered or grouped by. */
export interface FactSource {
  readonly view: string;
  /** The civil day that the range and the periods speak of. */
  readonly day: string;
  readonly facility: string | null;
  readonly team: string | null;
  readonly coder: string | null;
  readonly workType: string | null;
  readonly payer: string | null;
  readonly serviceLine: string | null;
  readonly auditor: string | null;
  /** Has columns `projectable` and `root_draw_id`. */
  readonly sampled: boolean;
}

const chartColumns = { facility: 'v.facility_id', team: 'v.team_id', coder: 'v.coder_id', workType: 'v.work_type_code', payer: 'v.payer', serviceLine: 'v.service_line' } as const;

export const sources = {
  charts: { view: 'fact_chart', day: 'v.coded_on', ...chartColumns, auditor: null, sampled: false },
  audits: { view: 'fact_audit', day: 'v.audited_on', ...chartColumns, auditor: 'v.auditor_id', sampled: true },
  findings: { view: 'fact_finding', day: 'v.audited_on', ...chartColumns, auditor: 'v.auditor_id', sampled: true },
  queries: { view: 'fact_query', day: 'v.opened_on', ...chartColumns, auditor: null, sampled: false },
  time: { view: 'fact_time', day: 'v.work_date', facility: null, team: 'v.team_id', coder: 'v.coder_id', workType: null, payer: null, serviceLine: null, auditor: null, sampled: false },
} as const satisfies Record<string, FactSource>;

const keyColumn: Record<AcrossCode, (source: FactSource) => string | null> = {
  coder: (source) => source.coder,
  team: (source) => source.team,
  facility: (source) => source.facility,
  work_type: (source) => source.workType,
  auditor: (source) => source.auditor,
};

/** Between the two keys of a pair: the unit separator, which no id or code holds. */
const SEPARATOR = '\u001f';

/** The key of a pair of groups. */
export const crossKey = (by: string, across: string): string => `${by}${SEPARATOR}${across}`;

/** The two keys that a pair was made of. */
export const splitKey = (key: string): readonly [string, string] => {
  const [by = '', across = ''] = key.split(SEPARATOR);
  return [by, across];
};

/** A statement’s pieces: `select <key> …  from <from> where <where> group by 1`. */
export interface Scoped {
  readonly key: string;
  readonly from: string;
  readonly where: string;
  readonly parameters: unknown[];
}

const restrictions = (source: FactSource, scope: MetricScope): readonly { readonly column: string | null; readonly values: readonly string[] | null; readonly type: string }[] => [
  { column: source.facility, values: scope.facilityIds, type: 'uuid' },
  { column: source.team, values: scope.teamIds, type: 'uuid' },
  { column: source.coder, values: scope.coderIds, type: 'uuid' },
  { column: source.workType, values: scope.workTypes, type: 'text' },
  { column: source.payer, values: scope.payers, type: 'text' },
  { column: source.serviceLine, values: scope.serviceLines, type: 'text' },
];

/**
 * Audits of charts that the person asking is still to review themselves: nothing of them is to be seen or counted until then, or
 * the second review would not be blind; and audits of their own work that are not released, for auditors who code as well. Worked
 * out once a statement; empty for most people.
 */
export const unseenAudits = `array(
  select p.id from audit o join audit p on p.sampled_chart_id = o.sampled_chart_id and p.id <> o.id
  where o.auditor_id = (select app_actor()) and o.submitted_at is null
  union all select own.id from audit own where own.coder_id = (select app_actor()) and own.submitted_at is null)`;

/** The scope and grouping as SQL over one source; null when the source lacks a dimension that is asked for: then nothing is measured. */
export const scoped = (source: FactSource, scope: MetricScope, grouping: Grouping, day: string = source.day): Scoped | null => {
  const parameters: unknown[] = [];
  const bind = (value: unknown): string => `$${parameters.push(value)}`;
  const clauses = [`${day} >= ${bind(scope.from)}::date`, `${day} <= ${bind(scope.to)}::date`];
  for (const { column, values, type } of restrictions(source, scope)) {
    if (values === null || values.length === 0) continue;
    if (column === null) return null;
    clauses.push(`${column} = any (${bind(values)}::${type}[])`);
  }
  if (source.sampled && scope.sampleKind !== 'all') clauses.push(`v.projectable = ${bind(scope.sampleKind === 'random')}::boolean`);
  if (source.sampled && scope.drawId !== null) clauses.push(`v.root_draw_id = (select root_draw_id from draw where id = ${bind(scope.drawId)}::uuid)`);
  if (source.sampled) clauses.push(`v.audit_id <> all (${unseenAudits})`);
  const across = grouping.across === undefined ? '' : keyColumn[grouping.across](source);
  if (across === null) return null;
  if (across !== '') clauses.push(`${across} is not null`);
  const pair = (key: string): string => (across === '' ? key : `${key} || ${bind(SEPARATOR)}::text || ${across}::text`);
  const where = clauses.join(' and ');
  if (grouping.by === 'none') return { key: pair("''"), from: `${source.view} v`, where, parameters };
  if (grouping.by === 'period') {
    const starts = bind(grouping.periods.map((period) => period.from));
    const ends = bind(grouping.periods.map((period) => period.to));
    return { key: pair('b.starts::text'), from: `${source.view} v join unnest(${starts}::date[], ${ends}::date[]) as b(starts, ends) on ${day} between b.starts and b.ends`, where, parameters };
  }
  const column = keyColumn[grouping.by](source);
  return column === null ? null : { key: pair(`${column}::text`), from: `${source.view} v`, where: `${where} and ${column} is not null`, parameters };
};
