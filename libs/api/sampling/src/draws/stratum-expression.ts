import { drgFamilies } from '@overread/domain/codes';
import type { PlanSpec, StratifyByCode } from '../plans/plan-data.js';

export type Bind = (value: unknown) => string;

/** Text of a stratum key in SQL, over chart c, facility f and coder p. */
type Expression = (bind: Bind, spec: PlanSpec) => string;

const none = (expression: string): string => `coalesce(nullif(${expression}, ''), '(none)')`;

/** “1: below 1000”, “2: 1000 to below 10000”, “3: 10000 or more”: numbered, so that byte order is the order of value. */
export const bandNames = (ends: readonly string[]): string[] => {
  const name = (at: number): string => (at === 0 ? `below ${ends[0] ?? ''}` : at === ends.length ? `${ends[at - 1] ?? ''} or more` : `${ends[at - 1] ?? ''} to below ${ends[at] ?? ''}`);
  const digits = String(ends.length + 1).length;
  return Array.from({ length: ends.length + 1 }, (_, at) => `${String(at + 1).padStart(digits, '0')}: ${name(at)}`);
};

const families = [...drgFamilies];

const expressions: Record<StratifyByCode, Expression> = {
  // A coder whom row security hides from the person drawing is a stratum of their own all the same, under their id.
  coder: () => "coalesce(p.code, 'coder ' || c.coder_id::text, '(none)')",
  work_type: () => 'c.work_type_code',
  facility: () => 'f.code',
  payer: () => none('c.payer'),
  service_line: () => none('c.service_line'),
  // A DRG in no family of several is its own, written with three digits; see `drgFamily`.
  drg_family: (bind) => {
    const padded = "lpad(nullif(ltrim(c.drg, '0'), ''), greatest(3, length(ltrim(c.drg, '0'))), '0')";
    return none(`coalesce((${bind(Object.fromEntries(families))}::jsonb) ->> (${padded}), ${padded})`);
  },
  value_band: (bind, spec) => {
    const ends = spec.parameters.valueBands ?? [];
    return none(`(${bind(bandNames(ends))}::text[])[1 + width_bucket(c.total_charges, ${bind(ends)}::numeric[])]`);
  },
};

/** The stratum of a chart by one dimension. */
export const dimensionExpression = (by: StratifyByCode, spec: PlanSpec, bind: Bind): string => expressions[by](bind, spec);

/** What a plan stratifies by; null = it does not. */
export const stratifiedBy = ({ method, parameters }: PlanSpec): StratifyByCode | null => (method === 'quota' ? 'coder' : method === 'stratified' ? (parameters.stratifyBy ?? null) : null);

export const stratumExpression = (spec: PlanSpec, bind: Bind): string => {
  const by = stratifiedBy(spec);
  return by === null ? "'all'" : dimensionExpression(by, spec, bind);
};
