import type { ChartUnit } from './chart-unit.js';
import { formatValue } from './format-value.js';

export interface AxisTick {
  readonly value: number;
  readonly label: string;
}

/** A numeric axis, decided: nothing is left to the drawing library. */
export interface Axis {
  readonly domain: readonly [number, number];
  readonly ticks: readonly AxisTick[];
}

export interface AxisOptions {
  /** Bars start at 0. Off unless told. */
  readonly fromZero?: boolean;
  /** Ticks wished for; about as many come. 5 unless told. */
  readonly count?: number;
}

/** Steps that people count in. */
const steps = [1, 2, 5, 10];

const niceStep = (span: number, count: number, whole: boolean): number => {
  const rough = span / Math.max(1, count);
  const magnitude = 10 ** Math.floor(Math.log10(rough));
  const step = (steps.find((candidate) => candidate * magnitude >= rough * 0.999) ?? 10) * magnitude;
  return whole ? Math.max(1, step) : step;
};

/**
 * An axis with round ticks around the values that were measured. Shares of at most 100 % keep to 0–100 %; an axis of nothing, or
 * of one value, still has a length.
 */
export const axisOf = (values: readonly (number | null | undefined)[], unit: ChartUnit, { fromZero = false, count = 5 }: AxisOptions = {}): Axis => {
  const measured = values.filter((value): value is number => typeof value === 'number' && Number.isFinite(value));
  if (measured.length === 0) return axisBetween(0, 1, unit, count);
  const low = Math.min(...measured, ...(fromZero ? [0] : []));
  const high = Math.max(...measured, ...(fromZero ? [0] : []));
  if (high > low) return axisBetween(low, high, unit, count);
  if (unit === 'ratio' && low >= 0 && high <= 1) return axisBetween(Math.max(0, low - 0.05), Math.min(1, high + 0.05), unit, count);
  return axisBetween(fromZero ? low : low - Math.max(1, Math.abs(low) / 10), high + Math.max(1, Math.abs(high) / 10), unit, count);
};

/** Steps divide 1, so rounding outwards never carries a share past 100 %. */
const axisBetween = (low: number, high: number, unit: ChartUnit, count: number): Axis => {
  const step = niceStep(high - low, count, unit === 'count' || unit === 'dollars');
  const first = Math.floor(low / step + 1e-9);
  const last = Math.max(first + 1, Math.ceil(high / step - 1e-9));
  const values = Array.from({ length: last - first + 1 }, (_, at) => Number(((first + at) * step).toPrecision(12)));
  return { domain: [values[0] ?? low, values.at(-1) ?? high], ticks: values.map((value) => ({ value, label: tickLabel(value, unit, step) })) };
};

const tickLabel = (value: number, unit: ChartUnit, step: number): string => {
  if (unit === 'ratio') return `${(value * 100).toLocaleString('en-US', { maximumFractionDigits: step < 0.01 ? 1 : 0 })}\u00a0%`;
  if (unit === 'hours') return `${value.toLocaleString('en-US', { maximumFractionDigits: 2 })}\u00a0h`;
  if (unit === 'rate') return value.toLocaleString('en-US', { maximumFractionDigits: 2 });
  if (unit === 'sigma') return `${value.toLocaleString('en-US', { maximumFractionDigits: 2 }).replace('-', '−')}\u00a0σ`;
  return formatValue(value, unit);
};
