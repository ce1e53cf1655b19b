import type { TrendPoint } from '../prepare/trend.js';
import { ink, toneColor } from './tones.js';

interface TrendDotProps {
  cx?: number | undefined;
  cy?: number | undefined;
  payload?: TrendPoint | undefined;
}

/** Full: measured. Hollow: too few. Hollow and dashed: the range, or today, cuts the period short. */
export function TrendDot({ cx, cy, payload }: TrendDotProps) {
  if (cx === undefined || cy === undefined || payload === undefined || payload.value === null) return <g />;
  const isSolid = payload.state === 'solid';
  return <circle cx={cx} cy={cy} r={isSolid ? 3 : 4} fill={isSolid ? toneColor(0) : ink.ground} stroke={toneColor(0)} strokeWidth={1.5} {...(payload.state === 'incomplete' ? { strokeDasharray: '2 1.5' } : {})} />;
}
