import { Curve, useXAxisScale, useYAxisScale } from 'recharts';
import type { FunnelStep } from '../prepare/funnel.js';
import { ink } from './tones.js';

const lines = [
  { limit: 'lower95', dash: '4 3' }, { limit: 'upper95', dash: '4 3' },
  { limit: 'lower998', dash: '0' }, { limit: 'upper998', dash: '0' },
] as const;

/** The limits as steps over the scales of the scatter: a second data array would mislead its keyboard tooltip. */
export function FunnelLimitLines({ limits }: { limits: readonly FunnelStep[] }) {
  const xScale = useXAxisScale();
  const yScale = useYAxisScale();
  if (xScale === undefined || yScale === undefined) return null;
  return (
    <g aria-hidden="true">
      {lines.map(({ limit, dash }) => (
        <Curve key={limit} type="stepAfter" className={`or-limit-${limit}`} fill="none" stroke={ink.text} strokeDasharray={dash} connectNulls={false} points={limits.map((step) => ({ x: xScale(step.x) ?? null, y: step[limit] === null ? null : yScale(step[limit]) ?? null }))} />
      ))}
    </g>
  );
}
