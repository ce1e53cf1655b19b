import { CartesianGrid, ComposedChart, Line, ReferenceLine, Tooltip, XAxis, YAxis } from 'recharts';
import type { PreparedCusum } from '../prepare/cusum.js';
import { flaggedMargin, namedAxis, numericAxis } from './axis-props.js';
import { AnnotationFlags, AnnotationLegend } from './annotation-flags.js';
import { ChartArea } from './chart-area.js';
import { ChartFrame } from './chart-frame.js';
import { useChartSettings } from './chart-settings.js';
import { ControlDot, ControlMark } from './control-dot.js';
import { Legend } from './legend.js';
import { limitItems, PhaseLines } from './phase-lines.js';
import { ink, toneColor } from './tones.js';
import type { ChartProps } from './trend-chart.js';
import { WordsTooltip } from './words-tooltip.js';

const above = { stroke: toneColor(0), strokeWidth: 2 } as const;
const below = { stroke: toneColor(3), strokeWidth: 2, strokeDasharray: '6 3' } as const;

/** What has added up above and below the centre, period by period, against the sum that signals. */
export function CusumChart({ prepared, height = 260, showTitle = false }: ChartProps<PreparedCusum>) {
  const { animate } = useChartSettings();
  const { points, limits, marks, phases, worse } = prepared;
  const items = [
    { mark: <path d="M0 6H18" {...above} />, word: 'Sum above the centre' },
    { mark: <path d="M0 6H18" {...below} />, word: 'Sum below the centre, downwards' },
    ...(['below', 'above'] as const).map((state) => ({ mark: <g transform="translate(9 6)"><ControlMark state={state} worse={worse} /></g>, word: `Signal: sum ${state} the centre` })),
    ...limitItems(phases, 'Sum that signals'),
  ];
  return (
    <ChartFrame words={prepared} height={height} showTitle={showTitle} legend={<><Legend items={items} /><AnnotationLegend marks={marks} /></>}>
      <ChartArea height={height}>
        <ComposedChart data={[...points]} margin={flaggedMargin(marks.length > 0)} title={prepared.title} desc={prepared.summary}>
          <CartesianGrid vertical={false} stroke={ink.line} />
          <XAxis {...namedAxis(points)} minTickGap={24} />
          <YAxis {...numericAxis(prepared.axis)} />
          <Tooltip content={<WordsTooltip />} isAnimationActive={animate} />
          <AnnotationFlags marks={marks} />
          <ReferenceLine y={0} stroke={ink.text} strokeWidth={1} />
          {limits.map((limit) => <PhaseLines key={limit} phases={phases} points={points} name={`limit ${String(limit)}`} levelOf={({ plus }) => (plus === null ? null : limit)} />)}
          <Line dataKey="plus" {...above} connectNulls={false} isAnimationActive={animate} dot={<ControlDot worse={worse} only="above" />} />
          <Line dataKey="minus" {...below} connectNulls={false} isAnimationActive={animate} dot={<ControlDot worse={worse} only="below" />} />
        </ComposedChart>
      </ChartArea>
    </ChartFrame>
  );
}
