import type { TrendPoint } from '../prepare/trend.js';
import { ink, toneColor } from './tones.js';

interface TrendDotProps {
  cx?: number | undefined;
  cy?: number | undefined;
  payload?: TrendPoint | undefined;
}

/** The mark of a period that the range, or today, cuts short. */
export const PART_OF_A_PERIOD = 'M0 -5L5 0L0 5L-5 0Z';

/** Full: measured. Hollow: too few. A hollow diamond: only a part of the period. */
export function TrendDot({ cx, cy, payload }: TrendDotProps) {
  if (cx === undefined || cy === undefined || payload === undefined || payload.value === null) return <g />;
  const isSolid = payload.state === 'solid';
  if (payload.state === 'incomplete') return <path d={PART_OF_A_PERIOD} transform={`translate(${cx} ${cy})`} fill={ink.ground} stroke={toneColor(0)} strokeWidth={1.5} />;
  return <circle cx={cx} cy={cy} r={isSolid ? 3 : 4} fill={isSolid ? toneColor(0) : ink.ground} stroke={toneColor(0)} strokeWidth={1.5} />;
}
