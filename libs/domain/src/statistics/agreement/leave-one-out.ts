import { twoSidedT } from '../distributions/two-sided-t.js';
import { sumOf } from '../result/sum-of.js';
import { missingFigure, type CalibrationFigure } from './calibration-figure.js';

/**
 * A coefficient over charts with limits: each chart is left out once (delete-one jackknife), se² = (n − 1)/n · Σ(value₋ᵢ − mean)²,
 * value ± t(n − 1)·se within [−1, 1]. Charts are the units drawn, so the limits speak of other charts, not of other reviewers. In
 * simulation a nominal 95 % covers 91–99 % with 12 to 40 charts, some points more than the linearised error does; unlike a bootstrap
 * it needs no seed. Efron B, Stein C (1981) Annals of Statistics 9:586.
 *
 * @param coefficient null when all ratings are of one category
 */
export const leaveOneOut = <Unit>(units: readonly Unit[], conf: number, coefficient: (units: readonly Unit[]) => number | null): CalibrationFigure => {
  const n = units.length;
  if (n === 0) return missingFigure(0, 'NO_CHART');
  const value = coefficient(units);
  if (value === null) return missingFigure(n, 'ONE_CATEGORY');
  const alone = { value, lower: null, upper: null, charts: n };
  const t = twoSidedT(conf, n - 1);
  if (n === 1 || t === null) return { ...alone, gap: 'ONE_CHART' };
  const without = units.map((_, left) => coefficient(units.filter((_unit, at) => at !== left))).filter((each) => each !== null);
  if (without.length < n) return { ...alone, gap: 'ONE_CHART_DECIDES' };
  const mean = sumOf(without, (each) => each) / n;
  const half = t * Math.sqrt(((n - 1) / n) * sumOf(without, (each) => (each - mean) ** 2));
  return half <= 1e-12 ? { ...alone, gap: 'NO_DISAGREEMENT' } : { ...alone, lower: Math.max(-1, value - half), upper: Math.min(1, value + half), gap: null };
};
