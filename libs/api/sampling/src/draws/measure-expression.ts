import type { PlanSpec, SampleOrderCode, SizeMeasureCode } from '../plans/plan-data.js';
import type { RiskRates } from '../past/risk-rates.query.js';
import { dimensionExpression, type Bind } from './stratum-expression.js';

/** Texts whose byte order is the order of the days, or of the charges; nothing known comes first. */
const orders: Record<SampleOrderCode, string> = {
  coded_on: "coalesce(c.coded_on::text, '')",
  discharged_on: "coalesce(c.discharged_on::text, '')",
  charges: "coalesce(lpad(round(c.total_charges * 100)::bigint::text, 15, '0'), '')",
  unit_key: "''",
};

/** Whole numbers, so that sums are exact: cents, and ten-thousandths of a relative weight. */
const sizes: Record<SizeMeasureCode, string> = {
  charges: 'round(c.total_charges * 100)::bigint',
  drg_weight: 'round(c.drg_weight * 10000)::bigint',
};

/** Errors per million charts. */
const riskExpression = (spec: PlanSpec, rates: RiskRates, bind: Bind): string => {
  const each = rates.by.map(({ by, rateOf }) => `coalesce((${bind(rateOf)}::jsonb ->> (${dimensionExpression(by, spec, bind)}))::double precision, ${bind(rates.overall)}::double precision)`);
  return `round(1e6 * (${each.join(' + ')}) / ${each.length})::bigint`;
};

/**
 * What a chart is ordered or sized by, as text: null for methods that look at tickets alone.
 *
 * @param rates past error rates, for risk-weighted plans
 */
export const measureExpression = (spec: PlanSpec, rates: RiskRates | null, bind: Bind): string => {
  switch (spec.method) {
    case 'systematic':
      return orders[spec.parameters.orderBy ?? 'coded_on'];
    case 'proportional_to_size':
      return `(${sizes[spec.parameters.sizeBy ?? 'charges']})::text`;
    case 'risk_weighted':
      return rates === null ? 'null::text' : `(${riskExpression(spec, rates, bind)})::text`;
    default:
      return 'null::text';
  }
};

/** Holds for charts that no chance can be proportional to: nothing is known of their size, or it is not above zero. */
export const withoutSize = ({ method, parameters }: PlanSpec): string | null => (method === 'proportional_to_size' ? `coalesce(${sizes[parameters.sizeBy ?? 'charges']}, 0) <= 0` : null);
