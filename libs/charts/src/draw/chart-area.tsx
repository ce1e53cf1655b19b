import type { ReactElement } from 'react';
import { ResponsiveContainer } from 'recharts';
import { useChartSettings } from './chart-settings.js';

/** The place a chart is drawn in: as wide as its parent, as high as told. */
export function ChartArea({ height, children }: { height: number; children: ReactElement }) {
  const { width } = useChartSettings();
  return <ResponsiveContainer width={width ?? '100%'} height={height}>{children}</ResponsiveContainer>;
}
