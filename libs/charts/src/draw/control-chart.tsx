import { CartesianGrid, ComposedChart, Line, Tooltip, XAxis, YAxis } from 'recharts';
import type { PreparedControl } from '../prepare/control.js';
import { AnnotationFlags, AnnotationLegend } from './annotation-flags.js';
import { flaggedMargin, namedAxis, numericAxis } from './axis-props.js';
import { ChartArea } from './chart-area.js';
import { ChartFrame } from './chart-frame.js';
import { useChartSettings } from './chart-settings.js';
import { ControlDot, ControlMark } from './control-dot.js';
import { Legend } from './legend.js';
import { limitItems, PhaseLines } from './phase-lines.js';
import { referenceItems, referenceLooks, referenceMarks } from './reference-marks.js';
import { ink, toneColor } from './tones.js';
import type { ChartProps } from './trend-chart.js';
import { WordsTooltip } from './words-tooltip.js';

const signalWords = {
  below: 'Signal: below the limits', above: 'Signal: above the limits', 'run below': 'Signal: run of 8 on a side', 'run above': 'Signal: run of 8 on a side', 'cluster below': 'Signal: cluster on a side', 'cluster above': 'Signal: cluster on a side',
} as const;

/** A share, a rate or an average over time between the limits of its common causes, by phase. */
export function ControlChart({ prepared, height = 260, showTitle = false }: ChartProps<PreparedControl>) {
  const { animate } = useChartSettings();
  const { points, references, marks, phases, worse } = prepared;
  const items = [
    ...(['quiet', ...prepared.signals] as const).map((state) => ({ mark: <g transform="translate(9 6)"><ControlMark state={state} worse={worse} /></g>, word: state === 'quiet' ? prepared.lineWord : signalWords[state] })),
    ...limitItems(phases, prepared.limitsWord),
    ...(phases.length > 1 ? [{ mark: <path d="M0 6H18" {...referenceLooks.centre} />, word: 'Centre of the phase' }] : []),
    ...referenceItems(references),
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
          <PhaseLines phases={phases} points={points} name="upper" levelOf={({ upper }) => upper} />
          <PhaseLines phases={phases} points={points} name="lower" levelOf={({ lower }) => lower} />
          {phases.length > 1 ? <PhaseLines phases={phases} points={points} name="centre" levelOf={({ center }) => center} look={referenceLooks.centre} /> : null}
          <Line dataKey="value" stroke={toneColor(0)} strokeWidth={2} connectNulls={false} isAnimationActive={animate} dot={<ControlDot worse={worse} />} />
          {referenceMarks(references)}
        </ComposedChart>
      </ChartArea>
    </ChartFrame>
  );
}
