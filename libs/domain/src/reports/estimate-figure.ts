import { sumOf } from '../statistics/result/sum-of.js';
import { simpleTotal, totalOfStrata } from './dollar-totals.js';
import type { Estimate, FigureEstimate } from './figure-estimate.js';
import { known, pointOnly, withoutLimits } from './limits-of.js';
import type { ReportFigure } from './report-figures.js';
import type { SampledStratum, SampleToProject } from './sample-to-project.js';
import { simpleShare } from './simple-share.js';
import { stratifiedShare } from './stratified-share.js';
import { weightedShare } from './weighted-share.js';
import { weightedTotal } from './weighted-total.js';

/** One figure of the strata taken together. */
export const estimateFigure = (figure: ReportFigure, sample: SampleToProject): FigureEstimate => {
  const charts = sample.strata.flatMap((each) => each.charts);
  const [N, n, found] = [sumOf(sample.strata, (each) => each.N), charts.length, sumOf(charts, (chart) => figure.of(chart))];
  const all: SampledStratum = { stratum: '', N, drawn: sumOf(sample.strata, ({ drawn }) => drawn), certain: sumOf(sample.strata, ({ certain }) => certain), charts };
  return { ...estimateOf(figure, sample, all, found), figure: figure.id, found, n, N };
};

const estimateOf = (figure: ReportFigure, { design, strata, conf }: SampleToProject, all: SampledStratum, found: number): Estimate => {
  const { N, charts } = all;
  if (design === 'focused') return { method: 'found', total: pointOnly(null), mean: pointOnly(null), nEffective: null, noError: null, without: 'not_projected' };
  if (charts.length === 0) return withoutLimits('found', null, N, 'not_audited');
  if (charts.length === N) return known(found, N);
  if (design === 'by_chance') return figure.unit === 'charts' ? weightedShare(charts, N, conf) : weightedTotal(all, figure.of, conf);
  const byStratum = design === 'stratified' && strata.length > 1;
  if (figure.unit === 'charts') return byStratum ? stratifiedShare(strata.map(({ N: of, charts: audited }) => ({ N: of, n: audited.length, x: sumOf(audited, figure.of) })), conf) : simpleShare({ x: found, n: charts.length, N }, conf);
  return byStratum ? totalOfStrata(strata.map(({ N: of, charts: audited }) => ({ N: of, values: audited.map(figure.of) })), conf) : simpleTotal({ N, values: charts.map(figure.of) }, conf);
};
