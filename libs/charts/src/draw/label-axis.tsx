import { useChartWidth, YAxis } from 'recharts';
import { fitLabel } from '../prepare/fit-label.js';
import { namedAxis } from './axis-props.js';

/** Share of a narrow chart that its labels may take. */
const SHARE = 0.38;
/** Pixels of a character, on average, and of the tick beside it. */
const CHARACTER = 7.2;
const TICK = 16;

/** The axis of the names of horizontal bars: as wide as they are, at most as told, less where the chart is narrow; two lines each. */
export function LabelAxis({ things, width }: { things: readonly { readonly key: string; readonly label: string }[]; width: number }) {
  const whole = useChartWidth() ?? Infinity;
  const longest = Math.max(0, ...things.map(({ label }) => label.length)) * CHARACTER + TICK;
  const wide = Math.round(Math.min(width, longest, whole * SHARE));
  const fitted = things.map(({ key, label }) => ({ key, label: fitLabel(label, Math.floor((wide - TICK) / CHARACTER)) }));
  return <YAxis {...namedAxis(fitted)} width={wide} interval={0} />;
}
