import { CartesianGrid, Line, LineChart, Tooltip, XAxis, YAxis } from 'recharts';
import type { PreparedTurnaround } from '../prepare/turnaround.js';
import { margin, namedAxis, numericAxis } from './axis-props.js';
import { ChartArea } from './chart-area.js';
import { ChartFrame } from './chart-frame.js';
import { useChartSettings } from './chart-settings.js';
import { Legend } from './legend.js';
import { referenceItems, referenceMarks } from './reference-marks.js';
import { ink, toneColor } from './tones.js';
import type { ChartProps } from './trend-chart.js';
import { WordsTooltip } from './words-tooltip.js';

const [median, p90] = [toneColor(0), toneColor(1)];
const legend = [
  { mark: <path d="M0 6H18" stroke={median} strokeWidth={2} />, word: 'Median' },
  { mark: <path d="M0 6H18" stroke={p90} strokeWidth={2} strokeDasharray="5 3" />, word: '90th percentile' },
];

/** Median and 90th percentile of a clock with its target. */
export function TurnaroundChart({ prepared, height = 260, showTitle = false }: ChartProps<PreparedTurnaround>) {
  const { animate } = useChartSettings();
  const common = { connectNulls: false, isAnimationActive: animate, strokeWidth: 2 };
  return (
    <ChartFrame words={prepared} height={height} showTitle={showTitle} legend={<Legend items={[...legend, ...referenceItems(prepared.references)]} />}>
      <ChartArea height={height}>
        <LineChart data={[...prepared.points]} margin={margin} title={prepared.title} desc={prepared.summary}>
          <CartesianGrid vertical={false} stroke={ink.line} />
          <XAxis {...namedAxis(prepared.points)} minTickGap={24} />
          <YAxis {...numericAxis(prepared.axis)} />
          <Tooltip content={<WordsTooltip />} isAnimationActive={animate} />
          <Line {...common} dataKey="median" stroke={median} dot={{ r: 2.5, fill: median }} />
          <Line {...common} dataKey="p90" stroke={p90} strokeDasharray="5 3" dot={{ r: 2.5, fill: p90, strokeDasharray: '0' }} />
          {referenceMarks(prepared.references)}
        </LineChart>
      </ChartArea>
    </ChartFrame>
  );
}
