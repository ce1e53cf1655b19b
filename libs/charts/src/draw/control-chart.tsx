import { CartesianGrid, ComposedChart, Line, Tooltip, XAxis, YAxis } from 'recharts';
import type { ControlState, PreparedControl } from '../prepare/control.js';
import { margin, namedAxis, numericAxis } from './axis-props.js';
import { ChartArea } from './chart-area.js';
import { ChartFrame } from './chart-frame.js';
import { useChartSettings } from './chart-settings.js';
import { ControlDot, ControlMark } from './control-dot.js';
import { Legend } from './legend.js';
import { referenceItems, referenceMarks } from './reference-marks.js';
import { ink, toneColor } from './tones.js';
import type { ChartProps } from './trend-chart.js';
import { WordsTooltip } from './words-tooltip.js';

const centred = (state: Exclude<ControlState, 'gap'>) => <g transform="translate(9 6)"><ControlMark state={state} /></g>;
const limitLook = { stroke: ink.text, strokeWidth: 1.5 } as const;
const legend = [
  { mark: centred('quiet'), word: 'Common cause' },
  { mark: centred('below'), word: 'Signal: below the limits' },
  { mark: centred('above'), word: 'Signal: above the limits' },
  { mark: centred('run below'), word: 'Signal: run of 8 on a side' },
];

/** A share over time between the limits of its common causes. */
export function ControlChart({ prepared, height = 260, showTitle = false }: ChartProps<PreparedControl>) {
  const { animate } = useChartSettings();
  const dash = prepared.provisional ? '4 3' : '0';
  const cluster = prepared.points.some(({ state }) => state === 'cluster below' || state === 'cluster above') ? [{ mark: centred('cluster below'), word: 'Signal: cluster on a side' }] : [];
  const limits = { mark: <path d="M0 6H18" {...limitLook} strokeDasharray={dash} />, word: prepared.provisional ? '3σ limits, provisional' : '3σ limits' };
  return (
    <ChartFrame words={prepared} height={height} showTitle={showTitle} legend={<Legend items={[...legend, ...cluster, limits, ...referenceItems(prepared.references)]} />}>
      <ChartArea height={height}>
        <ComposedChart data={[...prepared.points]} margin={margin} title={prepared.title} desc={prepared.summary}>
          <CartesianGrid vertical={false} stroke={ink.line} />
          <XAxis {...namedAxis(prepared.points)} minTickGap={24} />
          <YAxis {...numericAxis(prepared.axis)} />
          <Tooltip content={<WordsTooltip />} isAnimationActive={animate} />
          <Line dataKey="upper" type="step" {...limitLook} strokeDasharray={dash} dot={false} activeDot={false} connectNulls={false} isAnimationActive={animate} />
          <Line dataKey="lower" type="step" {...limitLook} strokeDasharray={dash} dot={false} activeDot={false} connectNulls={false} isAnimationActive={animate} />
          <Line dataKey="value" stroke={toneColor(0)} strokeWidth={2} connectNulls={false} isAnimationActive={animate} dot={<ControlDot />} />
          {referenceMarks(prepared.references)}
        </ComposedChart>
      </ChartArea>
    </ChartFrame>
  );
}
