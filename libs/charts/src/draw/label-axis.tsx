import { useChartWidth, YAxis } from 'recharts';
import { namedAxis } from './axis-props.js';

/** Share of a narrow chart that its labels may take. */
const SHARE = 0.36;
/** Pixels of a character, on average, and of the tick beside it. */
const CHARACTER = 7;
const TICK = 16;

/** The axis of the names of horizontal bars: as wide as they are, at most as told, less where the chart is narrow; two lines each. */
export function LabelAxis({ things, width }: { things: readonly { readonly key: string; readonly label: string }[]; width: number }) {
  const whole = useChartWidth() ?? Infinity;
  const longest = Math.max(0, ...things.map(({ label }) => label.length)) * CHARACTER + TICK;
  const axis = namedAxis(things);
  return <YAxis {...axis} tick={{ ...axis.tick, maxLines: 2 }} width={Math.round(Math.min(width, longest, whole * SHARE))} interval={0} />;
}
