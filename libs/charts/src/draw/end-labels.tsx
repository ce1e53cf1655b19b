import { LabelList, useChartWidth } from 'recharts';
import { ink } from './tones.js';

/** Narrower than this, numbers behind both ends of opposite bars run into the names. */
const ROOMY = 480;

/** Numbers behind the ends of bars that may run to the left, where there is room; tooltip and table have them anyhow. */
export function EndLabels({ dataKey }: { dataKey: string }) {
  const width = useChartWidth() ?? ROOMY;
  // "right" is where the bar ends: left of one that runs to the left.
  return width < ROOMY ? null : <LabelList dataKey={dataKey} position="right" fill={ink.text} fontSize={12} />;
}
