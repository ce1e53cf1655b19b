import type { PreparedControl } from '../prepare/control.js';
import type { ControlState } from '../prepare/control-words.js';
import { ink, toneColor } from './tones.js';

type Shown = Exclude<ControlState, 'gap'>;

const paths: Readonly<Record<Shown, string>> = {
  quiet: 'M-3 0A3 3 0 1 0 3 0A3 3 0 1 0 -3 0Z',
  below: 'M0 7L-6.5 -5H6.5Z',
  above: 'M0 -7L6.5 5H-6.5Z',
  'run below': 'M-5 -5H5V5H-5Z',
  'run above': 'M-5 -5H5V5H-5Z',
  'cluster below': 'M0 -7L7 0L0 7L-7 0Z',
  'cluster above': 'M0 -7L7 0L0 7L-7 0Z',
};

/** The colour says only which side is the good one; the shape says the signal. */
const colorOf = (state: Shown, worse: PreparedControl['worse']): string => (state === 'quiet' ? toneColor(0) : worse === null ? toneColor(1) : state.endsWith(worse) ? ink.target : toneColor(2));

/** The shape of a state: a small circle, triangles that point out of the limits, squares for runs, diamonds for clusters. */
export function ControlMark({ state, worse }: { state: Shown; worse: PreparedControl['worse'] }) {
  return <path d={paths[state]} fill={colorOf(state, worse)} stroke={ink.ground} strokeWidth={1} />;
}

interface ControlDotProps {
  cx?: number | undefined;
  cy?: number | undefined;
  /** Of the point, as the line is drawn through it; null = nothing is drawn. */
  value?: number | null | undefined;
  payload?: { readonly state: ControlState } | undefined;
  worse: PreparedControl['worse'];
  /** Which states are marked by their shapes on this line; all unless told. */
  only?: ControlState | undefined;
}

/** The mark of one period, in its place. */
export function ControlDot({ cx, cy, value, payload, worse, only }: ControlDotProps) {
  if (typeof cx !== 'number' || typeof cy !== 'number' || Number.isNaN(cy) || value === null || payload === undefined || payload.state === 'gap') return <g />;
  const state = only === undefined || payload.state === only ? payload.state : 'quiet';
  return <g transform={`translate(${cx} ${cy})`}><ControlMark state={state} worse={worse} /></g>;
}
