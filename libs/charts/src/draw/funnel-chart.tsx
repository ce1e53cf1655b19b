import { CartesianGrid, Scatter, ScatterChart, type ScatterPointItem, Tooltip, XAxis, YAxis } from 'recharts';
import type { FunnelPoint, PreparedFunnel } from '../prepare/funnel.js';
import type { FunnelState } from '../prepare/funnel-state.js';
import { margin, numericAxis } from './axis-props.js';
import { ChartArea } from './chart-area.js';
import { ChartFrame } from './chart-frame.js';
import { useChartSettings } from './chart-settings.js';
import { FunnelLimitLines } from './funnel-limit-lines.js';
import { FunnelMark } from './funnel-mark.js';
import { Legend } from './legend.js';
import { referenceItems, referenceMarks } from './reference-marks.js';
import { ink } from './tones.js';
import type { ChartProps } from './trend-chart.js';
import { WordsTooltip } from './words-tooltip.js';

const centred = (state: FunnelState) => <g transform="translate(9 6)"><FunnelMark state={state} /></g>;
const legend = [
  { mark: centred('within'), word: 'Within limits' },
  { mark: centred('far below'), word: 'Below (filled: 99.8 %)' },
  { mark: centred('far above'), word: 'Above (filled: 99.8 %)' },
  { mark: centred('too few'), word: 'Too few to judge' },
  { mark: <path d="M0 6H18" stroke={ink.text} strokeDasharray="4 3" />, word: '95 % limits' },
  { mark: <path d="M0 6H18" stroke={ink.text} />, word: '99.8 % limits' },
];

interface FunnelChartProps extends ChartProps<PreparedFunnel> {
  /** Called with the key of the person whose mark was chosen. */
  onSelect?: (key: string) => void;
}

/** People against exact limits by how much of each was judged. */
export function FunnelChart({ prepared, height = 320, showTitle = false, onSelect }: FunnelChartProps) {
  const { animate } = useChartSettings();
  const mark = ({ cx, cy, payload }: ScatterPointItem) => {
    const { key, state } = payload as FunnelPoint;
    return <g className="or-funnel-mark" transform={`translate(${cx ?? 0} ${cy ?? 0})`} {...(onSelect === undefined ? {} : { cursor: 'pointer', onClick: () => { onSelect(key); } })}><FunnelMark state={state} /></g>;
  };
  return (
    <ChartFrame words={prepared} height={height} showTitle={showTitle} legend={<Legend items={[...legend, ...referenceItems(prepared.references)]} />} onSelect={onSelect}>
      <ChartArea height={height}>
        <ScatterChart margin={{ ...margin, bottom: 20 }} title={prepared.title} desc={prepared.summary}>
          <CartesianGrid stroke={ink.line} />
          <XAxis {...numericAxis(prepared.xAxis)} dataKey="x" name={prepared.xLabel} label={{ value: prepared.xLabel, position: 'insideBottom', offset: -12, fill: ink.text, fontSize: 12 }} />
          <YAxis {...numericAxis(prepared.yAxis)} dataKey="y" />
          <Tooltip content={<WordsTooltip />} isAnimationActive={animate} />
          {referenceMarks(prepared.references)}
          <FunnelLimitLines limits={prepared.limits} />
          <Scatter data={[...prepared.points]} shape={mark} isAnimationActive={animate} />
        </ScatterChart>
      </ChartArea>
    </ChartFrame>
  );
}
