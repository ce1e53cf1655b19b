import { Bar, BarChart, Cell, ReferenceLine, Tooltip, XAxis } from 'recharts';
import type { PreparedDiverging } from '../prepare/diverging.js';
import { rowsHeight } from '../prepare/rows-height.js';
import { margin, numericAxis } from './axis-props.js';
import { ChartArea } from './chart-area.js';
import { ChartFrame } from './chart-frame.js';
import { useChartSettings } from './chart-settings.js';
import { EndLabels } from './end-labels.js';
import { LabelAxis } from './label-axis.js';
import { Legend } from './legend.js';
import { PatternDefs, patternFill } from './patterns.js';
import { ink, toneColor } from './tones.js';
import type { ChartProps } from './trend-chart.js';
import { WordsTooltip } from './words-tooltip.js';

interface DivergingChartProps extends ChartProps<PreparedDiverging> {
  /** Called with the key of the cause whose bar was chosen. */
  onSelect?: (key: string) => void;
}

const sides = [{ side: 'left', tone: 0 }, { side: 'right', tone: 1 }] as const;

/** Opposite amounts of each cause from one zero, the 80 % rule under the last of the vital few. */
export function DivergingChart({ prepared, height, showTitle = false, onSelect }: DivergingChartProps) {
  const { animate } = useChartSettings();
  const high = height ?? rowsHeight(prepared.bars);
  const legend = [
    ...sides.map(({ tone }, at) => ({ mark: <rect width={17} height={11} x={0.5} y={0.5} fill={patternFill(tone)} stroke={toneColor(tone)} />, word: prepared.sides[at] ?? '' })),
    { mark: <path d="M0 6H18" stroke={ink.target} strokeDasharray="6 4" />, word: '80 % rule' },
  ];
  const choose = onSelect === undefined ? {} : { cursor: 'pointer', onClick: (_: unknown, at: number) => { const bar = prepared.bars[at]; if (bar !== undefined) onSelect(bar.key); } };
  return (
    <ChartFrame words={prepared} height={high} showTitle={showTitle} legend={<Legend items={legend} />} onSelect={onSelect}>
      <ChartArea height={high}>
        <BarChart data={[...prepared.bars]} layout="vertical" stackOffset="sign" margin={margin} title={prepared.title} desc={prepared.summary}>
          <PatternDefs />
          <XAxis {...numericAxis(prepared.axis)} height={28} />
          <LabelAxis things={prepared.bars} width={170} />
          <Tooltip content={<WordsTooltip />} cursor={{ fill: ink.line, fillOpacity: 0.4 }} isAnimationActive={animate} />
          {sides.map(({ side, tone }) => (
            <Bar key={side} dataKey={side} stackId="both" isAnimationActive={animate} {...choose}>
              {prepared.bars.map(({ key, vital }) => <Cell key={key} fill={patternFill(tone)} stroke={toneColor(tone)} fillOpacity={vital ? 1 : 0.6} />)}
              <EndLabels dataKey={`${side}Label`} />
            </Bar>
          ))}
          <ReferenceLine x={0} stroke={ink.text} />
          {prepared.cutKey === null ? null : <ReferenceLine y={prepared.cutKey} position="end" stroke={ink.target} strokeDasharray="6 4" />}
        </BarChart>
      </ChartArea>
    </ChartFrame>
  );
}
