import { wilson } from '../proportions/wilson.js';
import { isRefusal, type Result } from '../result/refusal.js';
import type { AgreementTable } from './agreement-table.js';
import { weightedKappa } from './weighted-kappa.js';
import { withLimits, type WithLimits } from './with-limits.js';

export interface OrdinalAgreement {
  readonly charts: number;
  /** Share of charts that both put into the same category, with Wilson's limits. */
  readonly same: WithLimits;
  /** Weighted κ: a disagreement costs as many steps as it is wide. Null when both used one and the same category only. */
  readonly linear: WithLimits | null;
  /** Weighted κ: a disagreement costs the square of its steps, so that one step is nearly agreement. Null as above. */
  readonly quadratic: WithLimits | null;
}

/**
 * Agreement of two reviewers on an ordered rating; the table has every category of the scale, used or not, in its order.
 * No limits without disagreement, as for `measureAgreement`. NO_DATA without charts.
 */
export const measureOrdinalAgreement = ({ table, conf }: { readonly table: AgreementTable; readonly conf: number }): Result<OrdinalAgreement> => {
  const linear = weightedKappa({ table, conf, weights: 'linear' });
  if (isRefusal(linear)) return linear;
  const quadratic = weightedKappa({ table, conf, weights: 'quadratic' });
  if (isRefusal(quadratic)) return quadratic;
  const charts = table.flat().reduce((sum, count) => sum + count, 0);
  const same = wilson({ x: table.reduce((sum, row, k) => sum + (row[k] ?? 0), 0), n: charts, conf });
  if (isRefusal(same)) return same;
  return {
    charts,
    same: { value: same.estimate, lower: same.lower, upper: same.upper },
    linear: linear.kappa === null ? null : withLimits(linear.kappa, linear.se, linear.lower, linear.upper),
    quadratic: quadratic.kappa === null ? null : withLimits(quadratic.kappa, quadratic.se, quadratic.lower, quadratic.upper),
  };
};
