import type { Charted } from '@overread/domain/metrics';
import type { ControlReading } from './control-series.js';
import { centreWords, provisionalWords, signalWords, spreadWords, type ControlState } from './control-words.js';
import type { PeriodGrain } from './period-label.js';

type Phases = readonly Charted<{ readonly center: number; readonly measured: number; readonly provisional: boolean; readonly sigmaZ: number | null }>[];

export interface SeriesToTell {
  readonly name: string;
  readonly grain: PeriodGrain;
  /** With its article: "A CUSUM". */
  readonly chart: string;
  readonly charted: Phases;
  readonly shown: readonly ControlReading[];
  readonly signals: readonly { readonly state: ControlState; readonly signal: string }[];
  readonly written: (value: number) => string;
}

const isLimited = (charted: Phases): boolean => charted.some(({ chart }) => chart !== null);

/** What a chart against limits shows, in words: its centres and signals, or why it has no limits. */
export const seriesSummary = ({ name, grain, chart, charted, shown, signals, written }: SeriesToTell): string => {
  if (isLimited(charted)) return `${name}, ${centreWords(charted, shown, grain, written)}. ${signalWords(signals, grain, charted.length > 1)}${provisionalWords(charted, shown, grain)}`;
  return shown.every(({ reading }) => reading.value === null) ? `${name} was not measured in this range.` : `${chart} takes at least two measured ${grain}s.`;
};

/**
 * What stands under the chart: how its limits are made, then what else is to be known of the periods. Null when there is nothing to say.
 *
 * @param judged what is judged, in plural; its spread beyond chance is given to `said`
 */
export const seriesNote = (charted: Phases, judged: string, said: (spread: string) => string, more: string | null): string | null => {
  const spread = spreadWords(charted, judged);
  const limits = !isLimited(charted) ? null : spread.startsWith('Every') ? spread : said(spread);
  return [limits, more].filter((each) => each !== null).join(' ') || null;
};
