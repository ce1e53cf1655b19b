import { useChartWidth, YAxis } from 'recharts';
import { namedAxis } from './axis-props.js';

/** Share of a narrow chart that its labels may take. */
const SHARE = 0.36;

/** The axis of the names of horizontal bars: as wide as told, less where the chart is narrow. */
export function LabelAxis({ things, width }: { things: readonly { readonly key: string; readonly label: string }[]; width: number }) {
  const whole = useChartWidth();
  return <YAxis {...namedAxis(things)} width={whole === undefined ? width : Math.min(width, Math.round(whole * SHARE))} interval={0} />;
}
