import type { Axis } from '../prepare/axis.js';
import { ink } from './tones.js';

const tick = { fill: ink.text, fontSize: 12 };

/** A numeric axis as it was decided: its domain, its ticks and their words. */
export const numericAxis = ({ domain, ticks }: Axis) => ({
  type: 'number' as const,
  domain: [...domain] as [number, number],
  ticks: ticks.map(({ value }) => value),
  tickFormatter: (value: number): string => ticks.find((each) => each.value === value)?.label ?? '',
  allowDataOverflow: true,
  tick,
  stroke: ink.line,
  width: 56,
});

/** An axis of named things; keys are unique where labels may repeat. */
export const namedAxis = (things: readonly { readonly key: string; readonly label: string }[]) => ({
  type: 'category' as const,
  dataKey: 'key',
  tickFormatter: (key: string): string => things.find((thing) => thing.key === key)?.label ?? key,
  tick,
  stroke: ink.line,
});

export const margin = { top: 20, right: 16, bottom: 4, left: 4 };

/** Room above the plot for flags, and beside it for one at the end, where there are any. */
export const flaggedMargin = (flagged: boolean) => (flagged ? { ...margin, top: 28, right: 24 } : margin);
