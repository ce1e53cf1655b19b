import { hansenHurwitz } from '../statistics/dollars/hansen-hurwitz.js';
import { meanPerUnit } from '../statistics/dollars/mean-per-unit.js';
import { isRefusal } from '../statistics/result/refusal.js';
import type { Estimate } from './figure-estimate.js';
import { overAll, tLimits, withoutLimits } from './limits-of.js';
import type { JudgedChart, SampledStratum } from './sample-to-project.js';

/**
 * Dollars over a frame drawn by size: charts taken for certain are a stratum of their own, of which all were drawn; of the others each
 * stands for 1 ÷ π charts, T = (drawn ÷ audited) Σ y/π, the mean of drawn · y/π, with the error of draws with replacement.
 */
export const weightedTotal = ({ N, drawn, certain, charts }: SampledStratum, figure: (chart: JudgedChart) => number, conf: number): Estimate => {
  const sure = charts.filter(({ pi }) => pi === 1);
  const stepped = charts.filter(({ pi }) => pi !== 1);
  const byStep = drawn - certain;
  if ((certain > 0 && sure.length === 0) || (byStep > 0 && stepped.length === 0)) return withoutLimits('weighted_total', null, N, 'not_audited');
  const first = certain === 0 ? nothing : meanPerUnit({ N: certain, values: sure.map(figure), conf });
  const rest = byStep === 0 ? nothing : hansenHurwitz({ bookTotal: 1, n: stepped.length, taints: stepped.map((chart) => (byStep * figure(chart)) / (chart.pi ?? 0)), conf });
  if (isRefusal(first) || isRefusal(rest)) return withoutLimits('weighted_total', null, N, 'not_audited');
  const point = first.pointEstimate + rest.pointEstimate;
  const errors = [sure.length === certain ? 0 : first.se, rest.se];
  if (errors.some((se) => se === null)) return withoutLimits('weighted_total', point, N, 'single_chart');
  const se = Math.hypot(...errors.map((each) => each ?? 0));
  if (se === 0) return withoutLimits('weighted_total', point, N, 'no_variation');
  const df = Math.max(0, stepped.length - 1) + (sure.length === certain ? 0 : sure.length - 1);
  return overAll('weighted_total', tLimits(point, se, df, conf), N);
};

const nothing = { pointEstimate: 0, se: 0 } as const;
