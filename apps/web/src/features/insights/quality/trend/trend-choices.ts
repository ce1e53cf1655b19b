import { type ControlRules, metricOf, type MetricId } from '@overread/domain/metrics';

/** What the trend is of: the headline accuracy, or errors counted per unit. */
export const figures = ['accuracy', 'errors-per-100-codes', 'errors-per-chart'] as const;
export type TrendFigure = (typeof figures)[number];

export const figureChoices = figures.map((value) => ({ value, label: value === 'accuracy' ? 'Accuracy' : metricOf(value).name }));

/** The metric of a figure. */
export const metricOfFigure = (figure: TrendFigure, headline: MetricId): MetricId => (figure === 'accuracy' ? headline : figure);

export const views = ['band', 'control', 'ewma', 'cusum'] as const;
export type TrendView = (typeof views)[number];

/** How a trend may be shown. One coder has no limits of a control chart: too few charts in each period. */
export const viewChoices = (oneCoder: boolean): readonly { readonly value: TrendView; readonly label: string }[] => {
  const band = { value: 'band', label: 'Interval band' } as const;
  return oneCoder
    ? [band, { value: 'ewma', label: 'EWMA' }]
    : [band, { value: 'control', label: 'Control chart' }, { value: 'ewma', label: 'EWMA' }, { value: 'cusum', label: 'CUSUM' }];
};

/** The view that is shown for the one asked for. */
export const shownView = (asked: TrendView, oneCoder: boolean): TrendView => (oneCoder && asked !== 'band' ? 'ewma' : asked);

export const ruleSets = ['usual', 'western-electric'] as const satisfies readonly ControlRules[];
export const ruleChoices = [{ value: 'usual' as const, label: '3σ and run of 8' }, { value: 'western-electric' as const, label: 'All Western Electric' }];

const descriptions: Readonly<Record<TrendView, string>> = {
  band: 'The band is the 95 % interval: codes of one chart go wrong together, so it is as wide as charts allow.',
  control: 'Within the limits only common causes are at work: a better or worse period is no news. A signal has a cause of its own; look for it.',
  ewma: 'A weighted average of each period and those before it, in standard deviations from the centre: small shifts that last show sooner.',
  cusum: 'What adds up beyond half a standard deviation above and below the centre: small shifts that last show sooner, and since when.',
};

/** What the chart says, before it is looked at. */
export const describeView = (view: TrendView, figure: TrendFigure): string => (view === 'band' && figure !== 'accuracy' ? 'The band is the 95 % interval: errors of one chart come together, so it is as wide as charts allow.' : descriptions[view]);
