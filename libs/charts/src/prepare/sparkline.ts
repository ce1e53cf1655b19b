import type { ChartUnit } from './chart-unit.js';
import { formatValue } from './format-value.js';

export interface SparkPoint {
  readonly at: number;
  /** Null = not measured: the line breaks. */
  readonly value: number | null;
}

export interface PreparedSparkline {
  readonly points: readonly SparkPoint[];
  readonly domain: readonly [number, number];
  /** The name of the drawing for those who do not see it. */
  readonly words: string;
}

/** As many points as a thumbnail can show. */
const MAXIMUM = 60;

/** The last periods of a metric as a thumbnail; null when fewer than two were measured, since one point is no line. */
export const prepareSparkline = (name: string, unit: ChartUnit, values: readonly (number | null)[]): PreparedSparkline | null => {
  const shown = values.slice(-MAXIMUM);
  const measured = shown.filter((value) => value !== null);
  const [first, last] = [measured[0], measured.at(-1)];
  if (measured.length < 2 || first === undefined || last === undefined) return null;
  const [low, high] = [Math.min(...measured), Math.max(...measured)];
  const course = last > first ? 'up' : last < first ? 'down' : 'level';
  return {
    points: shown.map((value, at) => ({ at, value })),
    domain: low === high ? [low - 1, high + 1] : [low, high],
    words: `${name}, last ${shown.length} periods: ${course} from ${formatValue(first, unit)} to ${formatValue(last, unit)}`,
  };
};
