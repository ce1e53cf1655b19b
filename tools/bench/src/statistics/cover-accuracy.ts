import { drawByHash } from '@overread/domain/sampling';
import { clopperPearson, clusterRatio, isRefusal, kornGraubard, wald, type Result } from '@overread/domain/statistics';
import type { Chart, Department } from './department.js';
import { shareWrong } from './share-wrong.js';

interface Interval {
  readonly lower: number | null;
  readonly upper: number | null;
}

/** One way to put limits around the accuracy of codes, and what it did in each department. */
export interface Coverage {
  readonly method: string;
  readonly covered: number;
  /** Σ of the widths of the intervals, in points. */
  readonly points: number;
}

const conf = 0.95;
const sums = (charts: readonly Chart[]) => ({ x: charts.reduce((sum, { x }) => sum + x, 0), n: charts.reduce((sum, { m }) => sum + m, 0), conf });

const methods: readonly (readonly [string, (sample: readonly Chart[], population: number) => Result<Interval>])[] = [
  ['Korn–Graubard, charts as clusters', (clusters, populationClusters) => kornGraubard({ clusters, populationClusters, conf })],
  ['ratio estimator, symmetric t', (clusters, populationClusters) => clusterRatio({ clusters, populationClusters, conf })],
  ['naive binomial, exact', (sample) => clopperPearson(sums(sample))],
  ['naive binomial, simple', (sample) => wald(sums(sample))],
];

/** The charts of an audit: 20–120 of the frame, by hash ticket. */
const audited = (name: string, { charts }: Department): readonly Chart[] => {
  const n = 20 + (Number.parseInt(name.slice(-4), 10) % 101);
  const draw = drawByHash({ seed: name, ids: charts.map((_, index) => String(index)), n });
  return isRefusal(draw) ? [] : draw.selected.map((index) => charts[Number(index)]).filter((chart) => chart !== undefined);
};

/** What each method says of a department's code accuracy from one audit, and whether it is true. */
export const coverAccuracy = (name: string, department: Department): readonly Coverage[] => {
  const truth = shareWrong(department.charts);
  const sample = audited(name, department);
  return methods.map(([method, limits]) => {
    const interval = limits(sample, department.charts.length);
    if (isRefusal(interval) || interval.lower === null || interval.upper === null) return { method, covered: 0, points: 100 };
    return { method, covered: interval.lower <= truth && truth <= interval.upper ? 1 : 0, points: 100 * (interval.upper - interval.lower) };
  });
};
