import type { ControlState, PreparedControlPoint } from '../prepare/control.js';
import { ink, toneColor } from './tones.js';

type Shown = Exclude<ControlState, 'gap'>;

const marks: Readonly<Record<Shown, { readonly path: string; readonly color: string }>> = {
  quiet: { path: 'M-3 0A3 3 0 1 0 3 0A3 3 0 1 0 -3 0Z', color: toneColor(0) },
  below: { path: 'M0 7L-6.5 -5H6.5Z', color: ink.target },
  above: { path: 'M0 -7L6.5 5H-6.5Z', color: toneColor(2) },
  'run below': { path: 'M-5 -5H5V5H-5Z', color: ink.target },
  'run above': { path: 'M-5 -5H5V5H-5Z', color: toneColor(2) },
  'cluster below': { path: 'M0 -7L7 0L0 7L-7 0Z', color: ink.target },
  'cluster above': { path: 'M0 -7L7 0L0 7L-7 0Z', color: toneColor(2) },
};

/** The shape of a state: a small circle, triangles that point out of the limits, squares for runs, diamonds for clusters. */
export function ControlMark({ state }: { state: Shown }) {
  const { path, color } = marks[state];
  return <path d={path} fill={color} stroke={ink.ground} strokeWidth={1} />;
}

interface ControlDotProps {
  cx?: number | undefined;
  cy?: number | undefined;
  payload?: PreparedControlPoint | undefined;
}

/** The mark of one period, in its place. */
export function ControlDot({ cx, cy, payload }: ControlDotProps) {
  if (cx === undefined || cy === undefined || payload === undefined || payload.value === null || payload.state === 'gap') return <g />;
  return <g transform={`translate(${cx} ${cy})`}><ControlMark state={payload.state} /></g>;
}
