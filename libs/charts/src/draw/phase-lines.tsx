import { Line } from 'recharts';
import type { PhaseState } from '../prepare/control-words.js';
import { useChartSettings } from './chart-settings.js';
import { ink } from './tones.js';

export const limitLook = { stroke: ink.text, strokeWidth: 1.5 } as const;
/** Limits that still move are dashed. */
export const limitDash = (provisional: boolean): string => (provisional ? '4 3' : '0');

interface PhaseLinesProps<Point> {
  phases: readonly PhaseState[];
  points: readonly Point[];
  /** The level of a point; null = none. */
  levelOf: (point: Point) => number | null;
  /** Names the line among others. */
  name: string;
  /** A look of its own; that of limits unless told. */
  look?: { readonly stroke: string; readonly strokeWidth: number; readonly strokeDasharray: string } | undefined;
}

/** One stepped line a phase, so that a level ends with its phase: dashed while it still moves. */
export function PhaseLines<Point extends { readonly key: string }>({ phases, points, levelOf, name, look }: PhaseLinesProps<Point>) {
  const { animate } = useChartSettings();
  return phases.map(({ from, until, provisional }) => {
    const inside = new Set(points.slice(from, until).map(({ key }) => key));
    return (
      <Line
        key={from} name={name} dataKey={(point: Point) => (inside.has(point.key) ? levelOf(point) : null)} type="step" {...(look ?? { ...limitLook, strokeDasharray: limitDash(provisional) })}
        dot={false} activeDot={false} connectNulls={false} isAnimationActive={animate}
      />
    );
  });
}

/** How limits look, for the legend: settled, provisional, or both. */
export const limitItems = (phases: readonly PhaseState[], word: string) =>
  [false, true].filter((provisional) => phases.some((phase) => phase.provisional === provisional))
    .map((provisional) => ({ mark: <path d="M0 6H18" {...limitLook} strokeDasharray={limitDash(provisional)} />, word: provisional ? `${word}, provisional` : word }));
