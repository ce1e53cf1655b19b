import { formatValue } from '@overread/charts';
import { metricOf, type MetricId } from '@overread/domain/metrics';
import { changeOf } from '../figures/change-words.js';
import { type Figure, figureOf, type Figures } from '../figures/figure.js';
import { intervalWords } from '../figures/figure-words.js';

/** One thing that is off, and the screen that says why. */
export interface Attention {
  readonly key: string;
  readonly sentence: string;
  readonly path: string;
}

export interface Watched {
  readonly metric: MetricId;
  /** What it should reach: at least for shares, at most for hours; null = judged by the comparison alone. */
  readonly target: number | null;
  readonly path: string;
}

const withInterval = (figure: Figure, metric: MetricId): string => {
  const { unit } = metricOf(metric);
  const interval = intervalWords(figure, unit);
  return `${formatValue(figure.value, unit)}${interval === null ? '' : ` (${interval})`}`;
};

/** Off target for sure: the whole interval lies on the wrong side, or the value itself where there is no interval. */
const isOffTarget = (figure: Figure, target: number, better: 'higher' | 'lower' | null): boolean => {
  if (figure.value === null || figure.state === 'TOO_FEW' || better === null) return false;
  return better === 'higher' ? (figure.interval?.upper ?? figure.value) < target : (figure.interval?.lower ?? figure.value) > target;
};

/** Watched figures that miss their target, or got worse, by more than chance. Too few to judge is never called off. */
export const attentionOf = (watched: readonly Watched[], now: Figures, before: Figures | null, against: string): Attention[] =>
  watched.flatMap(({ metric, target, path }) => {
    const entry = metricOf(metric);
    const figure = figureOf(now, metric);
    if (target !== null && isOffTarget(figure, target, entry.better)) {
      return [{ key: metric, path, sentence: `${entry.name} is ${withInterval(figure, metric)}, ${entry.better === 'higher' ? 'below' : 'above'} the target of ${formatValue(target, entry.unit)}.` }];
    }
    if (before === null) return [];
    const change = changeOf(entry, figure, figureOf(before, metric), against);
    const isWorse = change.change !== null && change.better !== 'neither' && (change.change > 0) !== (change.better === 'up');
    return isWorse && figure.interval ? [{ key: metric, path, sentence: `${entry.name} got worse: ${withInterval(figure, metric)}, ${change.text} vs ${against}.` }] : [];
  });
