import { Bar, Cell, ComposedChart, type DotItemDotProps, Line, Tooltip, XAxis } from 'recharts';
import type { Bullet, PreparedBullets } from '../prepare/bullets.js';
import { rowsHeight } from '../prepare/rows-height.js';
import { margin, numericAxis } from './axis-props.js';
import { ChartArea } from './chart-area.js';
import { ChartFrame } from './chart-frame.js';
import { useChartSettings } from './chart-settings.js';
import { LabelAxis } from './label-axis.js';
import { Legend } from './legend.js';
import { PatternDefs, patternFill } from './patterns.js';
import { ink, toneColor } from './tones.js';
import type { ChartProps } from './trend-chart.js';
import { WordsTooltip } from './words-tooltip.js';

const fills: Readonly<Record<Bullet['state'], string>> = { met: toneColor(2), under: patternFill(1), 'not measured': ink.line };
const strokes: Readonly<Record<Bullet['state'], string>> = { met: toneColor(2), under: toneColor(1), 'not measured': ink.line };
const rod = 'M-1.5 -9H1.5V9H-1.5Z';
const legendOf = (against: string) => [
  { mark: <rect width={18} height={12} fill={toneColor(2)} />, word: 'Goal met' },
  { mark: <rect width={17} height={11} x={0.5} y={0.5} fill={patternFill(1)} stroke={toneColor(1)} />, word: 'Goal not met' },
  { mark: <path d={rod} transform="translate(9 6)" fill={ink.target} />, word: `${against.charAt(0).toUpperCase()}${against.slice(1)}` },
];

const standardMark = ({ index, cx, cy, payload }: DotItemDotProps) =>
  cx === undefined || cy === undefined || (payload as Bullet).standard === null ? <g key={index} /> : <path key={index} className="or-standard" d={rod} transform={`translate(${cx} ${cy})`} fill={ink.target} />;

/** What was done as a bar, what the standard asks as a rod across it. */
export function BulletChart({ prepared, height, showTitle = false }: ChartProps<PreparedBullets>) {
  const { animate } = useChartSettings();
  const high = height ?? rowsHeight(prepared.bars);
  return (
    <ChartFrame words={prepared} height={high} showTitle={showTitle} legend={<Legend items={legendOf(prepared.against)} />}>
      <ChartArea height={high}>
        <ComposedChart data={[...prepared.bars]} layout="vertical" margin={margin} title={prepared.title} desc={prepared.summary}>
          <PatternDefs />
          <XAxis {...numericAxis(prepared.axis)} height={28} />
          <LabelAxis things={prepared.bars} width={150} />
          <Tooltip content={<WordsTooltip />} cursor={{ fill: ink.line, fillOpacity: 0.4 }} isAnimationActive={animate} />
          <Bar dataKey="actual" barSize={12} isAnimationActive={animate}>
            {prepared.bars.map(({ key, state }) => <Cell key={key} fill={fills[state]} stroke={strokes[state]} />)}
          </Bar>
          <Line dataKey="standard" stroke="none" dot={standardMark} activeDot={false} isAnimationActive={animate} />
        </ComposedChart>
      </ChartArea>
    </ChartFrame>
  );
}
