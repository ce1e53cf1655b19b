import { Area, CartesianGrid, ComposedChart, Line, Tooltip, XAxis, YAxis } from 'recharts';
import type { PreparedTrend } from '../prepare/trend.js';
import { margin, namedAxis, numericAxis } from './axis-props.js';
import { ChartArea } from './chart-area.js';
import { ChartFrame } from './chart-frame.js';
import { useChartSettings } from './chart-settings.js';
import { Legend } from './legend.js';
import { referenceItems, referenceMarks } from './reference-marks.js';
import { ink, toneColor } from './tones.js';
import { PART_OF_A_PERIOD, TrendDot } from './trend-dot.js';
import { WordsTooltip } from './words-tooltip.js';

export interface ChartProps<Prepared> {
  prepared: Prepared;
  height?: number;
  showTitle?: boolean;
}

const line = toneColor(0);
const legend = [
  { mark: <path d="M0 6H18" stroke={line} strokeWidth={2} />, word: 'Value' },
  { mark: <rect width={18} height={12} fill={line} fillOpacity={0.18} />, word: '95 % interval' },
  { mark: <circle cx={9} cy={6} r={4} fill="none" stroke={line} />, word: 'Too few to judge' },
  { mark: <path d={PART_OF_A_PERIOD} transform="translate(9 6)" fill="none" stroke={line} strokeWidth={1.5} />, word: 'Incomplete period' },
];

/** A metric over time with its interval; the line breaks where nothing was measured. */
export function TrendChart({ prepared, height = 260, showTitle = false }: ChartProps<PreparedTrend>) {
  const { animate } = useChartSettings();
  return (
    <ChartFrame words={prepared} height={height} showTitle={showTitle} legend={<Legend items={[...legend, ...referenceItems(prepared.references)]} />}>
      <ChartArea height={height}>
        <ComposedChart data={[...prepared.points]} margin={margin} title={prepared.title} desc={prepared.summary}>
          <CartesianGrid vertical={false} stroke={ink.line} />
          <XAxis {...namedAxis(prepared.points)} minTickGap={24} />
          <YAxis {...numericAxis(prepared.axis)} />
          <Tooltip content={<WordsTooltip />} isAnimationActive={animate} />
          <Area dataKey="band" stroke="none" fill={line} fillOpacity={0.18} connectNulls={false} isAnimationActive={animate} activeDot={false} />
          <Line dataKey="value" stroke={line} strokeWidth={2} connectNulls={false} isAnimationActive={animate} dot={<TrendDot />} />
          {referenceMarks(prepared.references)}
        </ComposedChart>
      </ChartArea>
    </ChartFrame>
  );
}
