import { Bar, BarChart, Cell, LabelList, ReferenceLine, Tooltip, XAxis } from 'recharts';
import type { PreparedPareto } from '../prepare/pareto.js';
import { margin, numericAxis } from './axis-props.js';
import { rowsHeight } from '../prepare/rows-height.js';
import { ChartArea } from './chart-area.js';
import { ChartFrame } from './chart-frame.js';
import { useChartSettings } from './chart-settings.js';
import { LabelAxis } from './label-axis.js';
import { Legend } from './legend.js';
import { PatternDefs, patternFill } from './patterns.js';
import { ink, toneColor } from './tones.js';
import type { ChartProps } from './trend-chart.js';
import { WordsTooltip } from './words-tooltip.js';

const legend = [
  { mark: <rect width={18} height={12} fill={toneColor(0)} />, word: 'The vital few: the first 80 %' },
  { mark: <rect width={17} height={11} x={0.5} y={0.5} fill="none" stroke={toneColor(4)} />, word: 'The rest' },
  { mark: <path d="M0 6H18" stroke={ink.target} strokeDasharray="6 4" />, word: '80 % rule' },
];

interface ParetoChartProps extends ChartProps<PreparedPareto> {
  /** Called with the key of the cause whose bar was chosen. */
  onSelect?: (key: string) => void;
}

/** Causes by size, the vital few filled and the 80 % rule drawn under the last of them. */
export function ParetoChart({ prepared, height, showTitle = false, onSelect }: ParetoChartProps) {
  const { animate } = useChartSettings();
  const high = height ?? rowsHeight(prepared.bars);
  return (
    <ChartFrame words={prepared} height={high} showTitle={showTitle} legend={<Legend items={legend} />} onSelect={onSelect}>
      <ChartArea height={high}>
        <BarChart data={[...prepared.bars]} layout="vertical" margin={{ ...margin, right: 96 }} title={prepared.title} desc={prepared.summary}>
          <PatternDefs />
          <XAxis {...numericAxis(prepared.axis)} height={28} />
          <LabelAxis things={prepared.bars} width={170} />
          <Tooltip content={<WordsTooltip />} cursor={{ fill: ink.line, fillOpacity: 0.4 }} isAnimationActive={animate} />
          <Bar dataKey="value" isAnimationActive={animate} {...(onSelect === undefined ? {} : { cursor: 'pointer', onClick: (_: unknown, at: number) => { const bar = prepared.bars[at]; if (bar !== undefined) onSelect(bar.key); } })}>
            {prepared.bars.map(({ key, vital }) => <Cell key={key} fill={vital ? toneColor(0) : patternFill(4)} stroke={toneColor(vital ? 0 : 4)} />)}
            <LabelList dataKey="valueLabel" position="right" fill={ink.text} fontSize={12} />
          </Bar>
          {prepared.cutKey === null ? null : <ReferenceLine y={prepared.cutKey} position="end" stroke={ink.target} strokeDasharray="6 4" />}
        </BarChart>
      </ChartArea>
    </ChartFrame>
  );
}
