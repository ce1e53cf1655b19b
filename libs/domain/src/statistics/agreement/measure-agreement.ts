import { wilson } from '../proportions/wilson.js';
import { isRefusal, type Result } from '../result/refusal.js';
import { cohenKappa } from './cohen-kappa.js';
import { gwetAc1Table } from './gwet-ac1-table.js';
import { withLimits, type WithLimits } from './with-limits.js';

/** Charts that two reviewers judged blind, by who found something (an error, or an error of one type). */
export interface DoubleReviews {
  readonly both: number;
  readonly firstOnly: number;
  readonly secondOnly: number;
  readonly neither: number;
}

export interface Agreement {
  readonly charts: number;
  /** Share of charts judged alike, with Wilson's limits. Shown first. */
  readonly percent: WithLimits;
  /** Null when both used one category only: then nothing can be told from chance, and it is never 1. */
  readonly kappa: WithLimits | null;
  readonly ac1: WithLimits | null;
}

/**
 * Agreement of two reviewers on found or not found. κ and AC1 have no limits when there was no disagreement: their standard error
 * is then 0, which says nothing of the next chart. NO_DATA without charts.
 */
export const measureAgreement = ({ both, firstOnly, secondOnly, neither }: DoubleReviews, conf: number): Result<Agreement> => {
  const charts = both + firstOnly + secondOnly + neither;
  const percent = wilson({ x: both + neither, n: charts, conf });
  if (isRefusal(percent)) return percent;
  const table = [[both, firstOnly], [secondOnly, neither]];
  const kappa = cohenKappa({ table, conf });
  if (isRefusal(kappa)) return kappa;
  const ac1 = gwetAc1Table({ table, conf });
  if (isRefusal(ac1)) return ac1;
  const oneCategory = both === charts || neither === charts;
  return {
    charts,
    percent: { value: percent.estimate, lower: percent.lower, upper: percent.upper },
    kappa: oneCategory || kappa.kappa === null ? null : withLimits(kappa.kappa, kappa.se, kappa.lower, kappa.upper),
    ac1: oneCategory || ac1.ac1 === null ? null : withLimits(ac1.ac1, ac1.se, ac1.lowerT, ac1.upperT),
  };
};
