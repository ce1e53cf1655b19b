import { refuse, type Result } from '../result/refusal.js';
import { sumOf } from '../result/sum-of.js';
import { areClusters } from './are-clusters.js';
import type { Cluster } from './cluster.js';
import type { KornGraubard } from './korn-graubard-of-sums.js';
import { weightedKornGraubardOfSums } from './weighted-korn-graubard-of-sums.js';

/** A chart of a draw with unequal chances; weight = 1 ÷ its chance of being drawn. */
export interface WeightedCluster extends Cluster {
  readonly weight: number;
}

/**
 * Korn–Graubard limits for a share of codes from charts drawn with unequal chances: m and x of each chart times its weight, the weights
 * scaled so that Σwm is the number of codes judged, which caps n_eff. With no error, or nothing but errors, Kish's effective number of
 * charts (Σw)² ÷ Σw² stands in. Korn EL, Graubard BI (1998) Survey Methodology 24:193, sec. 3.
 */
export const weightedKornGraubard = ({ clusters, conf }: { readonly clusters: readonly WeightedCluster[]; readonly conf: number }): Result<KornGraubard> => {
  if (!areClusters(clusters) || !clusters.every(({ weight }) => weight > 0 && Number.isFinite(weight))) return refuse('INVALID_INPUT');
  const judged = clusters.filter(({ m }) => m > 0);
  const all = (term: (chart: WeightedCluster) => number): number => sumOf(judged, term);
  const weighted = {
    w: all(({ weight: w }) => w), ww: all(({ weight: w }) => w * w), wm: all(({ m, weight: w }) => w * m), wx: all(({ x, weight: w }) => w * x),
    wmm: all(({ m, weight: w }) => (w * m) ** 2), wxx: all(({ x, weight: w }) => (w * x) ** 2), wmx: all(({ m, x, weight: w }) => w * w * m * x),
  };
  return weightedKornGraubardOfSums({ n: judged.length, m: all(({ m }) => m), weighted }, { conf });
};
