import type { FunnelState } from '../prepare/funnel-state.js';
import { ink, toneColor } from './tones.js';

const marks: Readonly<Record<FunnelState, { readonly path: string; readonly fill: string; readonly stroke: string }>> = {
  within: { path: 'M-4 0A4 4 0 1 0 4 0A4 4 0 1 0 -4 0Z', fill: toneColor(0), stroke: toneColor(0) },
  below: { path: 'M0 6L-5.5 -4.5H5.5Z', fill: ink.ground, stroke: ink.target },
  'far below': { path: 'M0 6L-5.5 -4.5H5.5Z', fill: ink.target, stroke: ink.target },
  above: { path: 'M0 -6L5.5 4.5H-5.5Z', fill: ink.ground, stroke: toneColor(2) },
  'far above': { path: 'M0 -6L5.5 4.5H-5.5Z', fill: toneColor(2), stroke: toneColor(2) },
  'too few': { path: 'M-3.5 -3.5L3.5 3.5M-3.5 3.5L3.5 -3.5', fill: 'none', stroke: ink.text },
};

/** The shape of a state: circle within, triangles that point to where it lies, a cross for too few. */
export function FunnelMark({ state }: { state: FunnelState }) {
  const { path, fill, stroke } = marks[state];
  return <path d={path} fill={fill} stroke={stroke} strokeWidth={1.5} />;
}
