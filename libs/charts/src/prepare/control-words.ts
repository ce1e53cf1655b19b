import type { Charted } from '@overread/domain/metrics';
import type { ControlReading } from './control-series.js';
import { periodLabel, type PeriodGrain } from './period-label.js';

/** `below`, `above`: outside the limits; `run`: many in a row on a side of the centre, or, where asked for, a cluster far out on one. */
export type ControlState = 'quiet' | 'below' | 'above' | 'run below' | 'run above' | 'cluster below' | 'cluster above' | 'gap';

export const controlWords: Readonly<Record<ControlState, string>> = {
  quiet: 'common cause',
  below: 'signal: below the lower limit',
  above: 'signal: above the upper limit',
  'run below': 'signal: eight or more in a row below the centre',
  'run above': 'signal: eight or more in a row above the centre',
  'cluster below': 'signal: two of three beyond 2σ, or four of five beyond 1σ, below the centre',
  'cluster above': 'signal: two of three beyond 2σ, or four of five beyond 1σ, above the centre',
  gap: 'not measured',
};

/** Signals named before the rest are only counted. */
const NAMED = 3;

interface Said {
  readonly state: ControlState;
  /** The signal in a few words: "May 25, 85.0 %, below the lower limit". */
  readonly signal: string;
}

/** "2 signals: …", or that there is none. */
export const signalWords = (points: readonly Said[], grain: PeriodGrain, phased: boolean): string => {
  const signals = points.filter(({ state }) => state !== 'quiet' && state !== 'gap');
  if (signals.length === 0) return `No signal: ${phased ? 'within each phase ' : ''}the ${grain}s differ by no more than common causes do.`;
  return `${signals.length} ${signals.length === 1 ? 'signal' : 'signals'}${signals.length > NAMED ? ', the last' : ''}: ${signals.slice(-NAMED).map(({ signal }) => signal).join('; ')}.`;
};

/** Periods from position `from` up to, not with, `until`; provisional while its limits still move. */
export interface PhaseState {
  readonly from: number;
  readonly until: number;
  readonly provisional: boolean;
}

interface Measured { readonly center: number; readonly measured: number; readonly provisional: boolean }

type Phases = readonly Charted<Measured>[];

/** Points from which limits are settled, as the domain counts them. */
const SETTLED = 20;

const startOf = (shown: readonly ControlReading[], { from }: { readonly from: number }, grain: PeriodGrain): string => periodLabel(shown[from]?.periodStart ?? '', grain);

/** "20 weeks around 95.0 %", or each phase with its own centre. */
export const centreWords = (phases: Phases, shown: readonly ControlReading[], grain: PeriodGrain, format: (value: number) => string): string => {
  const [only] = phases;
  if (phases.length === 1 && only?.chart) return `${only.chart.measured} ${grain}s around ${format(only.chart.center)}`;
  const parts = phases.map((phase, at) => `${phase.chart ? format(phase.chart.center) : 'too few for limits'}${at === 0 ? '' : ` from ${startOf(shown, phase, grain)}`}${phase.chart ? ` (${phase.chart.measured} ${grain}s)` : ''}`);
  return `${phases.length} phases: ${parts.join(', ')}`;
};

/** " Provisional: …" while limits still move; empty when all are settled. */
export const provisionalWords = (phases: Phases, shown: readonly ControlReading[], grain: PeriodGrain): string => {
  const moving = phases.flatMap((phase) => (phase.chart?.provisional ? [{ phase, measured: phase.chart.measured }] : []));
  const [first] = moving;
  if (first === undefined) return '';
  if (phases.length === 1) return ` Provisional: ${first.measured} of the ${SETTLED} ${grain}s that settle the limits.`;
  const ofEach = moving.map(({ phase, measured }) => `${measured} ${phase.from === 0 ? 'in the first phase' : `from ${startOf(shown, phase, grain)}`}`).join(', ');
  return ` Provisional: ${ofEach}, of the ${SETTLED} ${grain}s that settle the limits of a phase.`;
};

/** The phases as a drawing takes them. */
export const phaseStates = (phases: readonly Charted<{ readonly provisional: boolean }>[]): readonly PhaseState[] => phases.map(({ from, until, chart }) => ({ from, until, provisional: chart?.provisional ?? true }));

/** How much wider than those of chance the limits are, phase by phase; null where no period differs. */
export const spreadWords = (phases: readonly Charted<{ readonly sigmaZ: number | null }>[], judged: string): string => {
  const charts = phases.flatMap(({ chart }) => (chart === null ? [] : [chart.sigmaZ ?? 0]));
  if (charts.every((sigmaZ) => sigmaZ === 0)) return 'Every period is the same: there is nothing to signal.';
  return `The limits are ${charts.map((sigmaZ) => sigmaZ.toFixed(1)).join(' and ')} times those of independent ${judged} (σz${charts.length > 1 ? ', by phase' : ''}).`;
};

/** What a table says of the phase that a position is in. */
export const phaseNumber = (phases: readonly { readonly from: number; readonly until: number }[], at: number): string => String(phases.findIndex(({ from, until }) => at >= from && at < until) + 1);

/** The heading of the column of periods. */
export const grainHeading = (grain: PeriodGrain): string => (grain === 'day' ? 'Day' : grain === 'week' ? 'Week of' : 'Month');

/** A period in a table. */
export const grainCell = (key: string, grain: PeriodGrain): string => periodLabel(key, grain === 'week' ? 'day' : grain, 'sentence');
