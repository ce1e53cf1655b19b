import { isCount } from '../statistics/result/is-count.js';
import { isLevel } from '../statistics/result/is-level.js';
import { refuse, type Result } from '../statistics/result/refusal.js';
import { sumOf } from '../statistics/result/sum-of.js';
import { estimateFigure } from './estimate-figure.js';
import type { FigureEstimate } from './figure-estimate.js';
import { reportFigures } from './report-figures.js';
import type { JudgedChart, SampledStratum, SampleToProject } from './sample-to-project.js';

export interface StratumExtrapolation {
  readonly stratum: string;
  readonly N: number;
  readonly drawn: number;
  readonly audited: number;
  readonly figures: readonly FigureEstimate[];
}

export interface Extrapolation {
  /** Two-sided level, and level of the one-sided lower limit. */
  readonly conf: number;
  /** False for focused draws: what was found, and nothing more. */
  readonly isProjected: boolean;
  /** Every chart of the frame was audited. */
  readonly isCensus: boolean;
  readonly N: number;
  readonly drawn: number;
  readonly audited: number;
  /** Strata of which no chart was audited, and their charts: the figures do not speak for them. */
  readonly uncovered: readonly { readonly stratum: string; readonly N: number }[];
  /** Of the whole frame but the uncovered strata, in the order of `reportFigures`. */
  readonly figures: readonly FigureEstimate[];
  /** Each stratum by itself; empty where there is only one. */
  readonly strata: readonly StratumExtrapolation[];
}

const isChart = ({ over, under, pi }: JudgedChart): boolean => over >= 0 && under >= 0 && Number.isFinite(over + under) && (pi === null || (pi > 0 && pi <= 1));

const isStratum = ({ N, drawn, certain, charts }: SampledStratum): boolean =>
  [N, drawn, certain].every(isCount) && drawn <= N && certain <= drawn && charts.length <= drawn && charts.every(isChart);

/** Every chart has a chance, and those certain of it are not more than were. */
const isByChance = ({ certain, charts }: SampledStratum): boolean => charts.every(({ pi }) => pi !== null) && charts.filter(({ pi }) => pi === 1).length <= certain;

/**
 * What an audited sample says of its frame: share of charts with an error, dollars over, under and net, overall and by stratum. Charts
 * drawn and not audited are left out, and those audited of a stratum stand for all of it. INVALID_INPUT for counts that no sample has,
 * for a level of a half or less, and for a draw by size with a chart of unknown chance.
 */
export const extrapolate = ({ design, strata, conf }: SampleToProject): Result<Extrapolation> => {
  if (!(isLevel(conf) && conf > 0.5) || !strata.every(isStratum)) return refuse('INVALID_INPUT');
  if (design === 'by_chance' && (strata.length > 1 || !strata.every(isByChance))) return refuse('INVALID_INPUT');
  const present = strata.filter(({ N }) => N > 0);
  const covered = present.filter(({ charts }) => charts.length > 0);
  const [N, drawn, audited] = [sumOf(present, (each) => each.N), sumOf(present, (each) => each.drawn), sumOf(present, ({ charts }) => charts.length)];
  const uncovered = design === 'stratified' && audited > 0 ? present.filter(({ charts }) => charts.length === 0) : [];
  return {
    conf, N, drawn, audited,
    isProjected: design !== 'focused',
    isCensus: design !== 'focused' && N > 0 && audited === N,
    uncovered: uncovered.map(({ stratum, N: charts }) => ({ stratum, N: charts })),
    figures: reportFigures.map((figure) => estimateFigure(figure, { design, strata: design === 'stratified' && audited > 0 ? covered : present, conf })),
    strata: present.length < 2 ? [] : present.map((each) => ({
      stratum: each.stratum, N: each.N, drawn: each.drawn, audited: each.charts.length,
      figures: reportFigures.map((figure) => estimateFigure(figure, { design: design === 'focused' ? design : 'simple', strata: [each], conf })),
    })),
  };
};
