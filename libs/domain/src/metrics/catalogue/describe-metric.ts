import { clusterSentences } from '../facts/cluster-names.js';
import { factSentences } from '../facts/fact-names.js';
import type { Computation, FactSum, IntervalMethod, MetricEntry } from './metric-entry.js';

/** A metric in words, for tooltips, the schema and the docs. */
export interface MetricDescription {
  readonly numerator: string;
  /** Null = nothing is divided. */
  readonly denominator: string | null;
  /** Whether values of cells may be added up. */
  readonly additive: boolean;
  readonly method: IntervalMethod;
}

const words = ({ add, subtract = [], per = 1 }: FactSum): string => {
  const sum = [add.map((fact) => factSentences[fact]).join(' + '), ...subtract.map((fact) => factSentences[fact])].join(' − ');
  return per === 1 ? sum : `(${sum}) ÷ ${per}`;
};

/** What is divided by what, whether it adds up, and which interval goes with it. */
export const describeMetric = ({ computation }: Pick<MetricEntry, 'computation'>): MetricDescription => describe(computation);

const describe = (computation: Computation): MetricDescription => {
  switch (computation.kind) {
    case 'sum':
      return { numerator: words(computation.numerator), denominator: null, additive: true, method: 'none' };
    case 'quotient':
      return { numerator: words(computation.numerator), denominator: words(computation.denominator), additive: false, method: 'none' };
    case 'rate':
      return { numerator: words(computation.numerator), denominator: words(computation.denominator), additive: false, method: 'ratio-t' };
    case 'share':
      return { numerator: words(computation.numerator), denominator: words(computation.denominator), additive: false, method: 'wilson' };
    case 'cluster':
      return { numerator: clusterSentences[computation.cluster].x, denominator: clusterSentences[computation.cluster].m, additive: false, method: 'korn-graubard' };
    case 'adjusted':
      return { numerator: `(${words(computation.numerator)}) × (${clusterSentences[computation.by].x} ÷ ${clusterSentences[computation.by].m})`, denominator: words(computation.denominator), additive: false, method: 'none' };
    case 'clock-count':
      return { numerator: 'laps with both times', denominator: null, additive: true, method: 'none' };
    case 'clock-mean':
      return { numerator: 'hours of all laps', denominator: 'laps with both times', additive: false, method: 'none' };
    case 'clock-percentile':
      return { numerator: `${computation.share * 100}th percentile of laps in hours, type 7`, denominator: null, additive: false, method: 'none' };
    case 'clock-within-target':
      return { numerator: 'laps at or under the target in force', denominator: 'laps with a target in force', additive: false, method: 'wilson' };
  }
};
