import { Line, LineChart, YAxis } from 'recharts';
import type { PreparedSparkline } from '../prepare/sparkline.js';
import { ChartArea } from './chart-area.js';
import classes from './chart-frame.module.css';
import { useChartSettings } from './chart-settings.js';
import { toneColor } from './tones.js';

const margin = { top: 2, right: 2, bottom: 2, left: 2 };

/** A thumbnail of the last periods, with its course as its name; nothing where there is no line to draw. */
export function Sparkline({ prepared, height = 32 }: { prepared: PreparedSparkline | null; height?: number }) {
  const { animate } = useChartSettings();
  if (prepared === null) return null;
  return (
    <div className={classes.frame ?? ''}>
      <ChartArea height={height}>
        <LineChart data={[...prepared.points]} margin={margin} title={prepared.words} accessibilityLayer={false} role="img" aria-label={prepared.words}>
          <YAxis hide domain={[...prepared.domain]} />
          <Line dataKey="value" stroke={toneColor(0)} strokeWidth={1.5} dot={false} connectNulls={false} isAnimationActive={animate} />
        </LineChart>
      </ChartArea>
    </div>
  );
}
