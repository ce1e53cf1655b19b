import { Bar, BarChart, CartesianGrid, Tooltip, XAxis, YAxis } from 'recharts';
import type { PreparedStacked, StackedBar } from '../prepare/stacked.js';
import { margin, namedAxis, numericAxis } from './axis-props.js';
import { ChartArea } from './chart-area.js';
import { ChartFrame } from './chart-frame.js';
import { useChartSettings } from './chart-settings.js';
import { Legend } from './legend.js';
import { PatternDefs, patternFill } from './patterns.js';
import { ink, toneColor } from './tones.js';
import type { ChartProps } from './trend-chart.js';
import { WordsTooltip } from './words-tooltip.js';

/** Amounts over time, divided by a category. */
export function StackedChart({ prepared, height = 280, showTitle = false }: ChartProps<PreparedStacked>) {
  const { animate } = useChartSettings();
  const legend = prepared.series.map(({ label, tone }) => ({ mark: <rect width={17} height={11} x={0.5} y={0.5} fill={patternFill(tone)} stroke={toneColor(tone)} />, word: label }));
  return (
    <ChartFrame words={prepared} height={height} showTitle={showTitle} legend={<Legend items={legend} />}>
      <ChartArea height={height}>
        <BarChart data={[...prepared.bars]} margin={margin} title={prepared.title} desc={prepared.summary}>
          <PatternDefs />
          <CartesianGrid vertical={false} stroke={ink.line} />
          <XAxis {...namedAxis(prepared.bars)} minTickGap={16} />
          <YAxis {...numericAxis(prepared.axis)} />
          <Tooltip content={<WordsTooltip />} cursor={{ fill: ink.line, fillOpacity: 0.4 }} isAnimationActive={animate} />
          {prepared.series.map(({ key, label, tone }) => (
            <Bar key={key} name={label} dataKey={(bar: StackedBar) => bar.values[key]} stackId="all" fill={patternFill(tone)} stroke={toneColor(tone)} isAnimationActive={animate} />
          ))}
        </BarChart>
      </ChartArea>
    </ChartFrame>
  );
}
