import { kornGraubard } from '../clusters/korn-graubard.js';
import { isRefusal, type Result } from '../result/refusal.js';
import { sumOf } from '../result/sum-of.js';
import { missingFigure, type CalibrationFigure } from './calibration-figure.js';
import { categoriesOf, countRatings, type Rating } from './rating.js';

/**
 * Percent agreement of several reviewers: pairs of them that rated a chart alike ÷ pairs that both rated it, over all charts. The pairs
 * of a chart hang together, so the limits are those of a share over clusters (Korn–Graubard), the chart being the cluster; they exist
 * without disagreement too.
 */
export const pairwiseAgreement = ({ units, conf }: { readonly units: readonly (readonly Rating[])[]; readonly conf: number }): Result<CalibrationFigure> => {
  const categories = categoriesOf(units);
  const clusters = units.map((unit) => {
    const counts = countRatings(unit, categories);
    return { m: pairsOf(sumOf(counts, (count) => count)), x: sumOf(counts, pairsOf) };
  }).filter(({ m }) => m > 0);
  const n = clusters.length;
  if (n === 0) return missingFigure(0, 'NO_CHART');
  const share = kornGraubard({ clusters, conf });
  if (isRefusal(share)) return share;
  return { value: share.estimate, lower: share.lower, upper: share.upper, charts: n, gap: share.lower === null ? 'ONE_CHART' : null };
};

const pairsOf = (count: number): number => (count * (count - 1)) / 2;
