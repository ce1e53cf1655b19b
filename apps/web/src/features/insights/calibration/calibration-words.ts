import type { Inputs, InsightsCalibrationMeasuresFragment, InsightsCalibrationQuery } from '@overread/schema';
import { DASH, formatCount } from '@overread/ui';
import { severityWords } from '../../../shared/findings/finding-words.js';
import { coefficientWords, percentWords } from '../auditors/agreement-words.js';

export type Calibration = NonNullable<InsightsCalibrationQuery['calibration']>;
export type CalibrationChart = Calibration['charts'][number];
export type CalibrationReviewer = Calibration['reviewers'][number];
export type Dissent = CalibrationReviewer['found'];
type Review = NonNullable<CalibrationChart['reviews']>[number];
type Measures = InsightsCalibrationMeasuresFragment;
type Figure = Measures['percent'];

const gapWords: Readonly<Record<Inputs.FigureGap, string>> = {
  NO_CHART: 'not enough reviews yet',
  ONE_CATEGORY: 'all ratings alike, so nothing can be told from chance',
  ONE_CHART: 'no limits from a single chart',
  NO_DISAGREEMENT: 'no limits: no disagreement says nothing of the next chart',
  ONE_CHART_DECIDES: 'no limits: without one of the charts all ratings would be alike',
};

const chartsWords = (count: number): string => `${formatCount(count)} ${count === 1 ? 'chart' : 'charts'}`;

/** Value, limits, and what it stands on or why it is not there. */
export interface FigureText {
  readonly value: string;
  readonly limits: string | null;
  readonly note: string;
}

export const figureText = ({ value, lower, upper, charts, gap }: Figure, as: 'share' | 'coefficient'): FigureText => {
  const [words, limits] = value === null ? [DASH, null] : (as === 'share' ? percentWords : coefficientWords)({ __typename: 'AgreementFigure', value, lower, upper });
  return { value: words, limits, note: [charts === 0 ? null : chartsWords(charts), gap === null ? null : gapWords[gap]].filter((part) => part !== null).join('; ') };
};

/** One measure of both ratings, with what it means. */
export interface MeasureRow {
  readonly id: keyof Measures & ('percent' | 'fleiss' | 'alpha' | 'ordinal');
  readonly name: string;
  readonly meaning: string;
  readonly as: 'share' | 'coefficient';
}

export const measureRows: readonly MeasureRow[] = [
  { id: 'percent', name: 'Agreement', meaning: 'Of the pairs of auditors who both rated a chart, those who rated it alike.', as: 'share' },
  { id: 'fleiss', name: 'Fleiss’ κ', meaning: 'Agreement of all beyond chance; only charts that everybody reviewed.', as: 'coefficient' },
  { id: 'alpha', name: 'Krippendorff’s α', meaning: 'The same with charts that somebody has not reviewed; every difference counts alike.', as: 'coefficient' },
  { id: 'ordinal', name: 'α, ordinal', meaning: 'A wide difference in severity counts more than a narrow one.', as: 'coefficient' },
];

/** How far the session is, and what is not in the figures yet. */
export const progressWords = ({ session: { charts, reviewers, submitted, due }, found: { fleiss } }: Pick<Calibration, 'session' | 'found'>): string => {
  const left = charts - fleiss.charts;
  const rest = left === 0 ? `All ${formatCount(reviewers)} auditors have reviewed all of them.` : `${chartsWords(left)} ${left === 1 ? 'has' : 'have'} not been reviewed by all ${formatCount(reviewers)} auditors: what is missing there is left out of α chart by chart, and the whole chart out of Fleiss’ κ.`;
  return `${chartsWords(charts)}, ${formatCount(submitted)} of ${formatCount(due)} reviews in. ${rest}`;
};

/** A count of charts, or a dash where none could be judged. */
export const countWords = (count: number, { judged }: Dissent): string => (judged === 0 ? DASH : formatCount(count));

/** "5 of 20" and "25.0 % (11.2–46.9)". */
export const dissentWords = ({ judged, above, below, share }: Dissent): readonly [string, string | null] => {
  if (share === null) return [DASH, null];
  const [percent, limits] = percentWords(share);
  return [`${formatCount(above + below)} of ${formatCount(judged)}`, limits === null ? percent : `${percent} (${limits})`];
};

const scale = [null, 'MINOR', 'MODERATE', 'MAJOR'] as const;

/** Place of a review on the scale of severities; null when it was not made. */
export const rankOf = ({ found, worst }: Review): number | null => (found === null ? null : scale.indexOf(worst));

/** What one auditor said of a chart, in a word. */
export const reviewWords = ({ found, worst }: Review): string => (found === null ? 'Set aside' : worst === null ? 'Clean' : severityWords[worst]);
