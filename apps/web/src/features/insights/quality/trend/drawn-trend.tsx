import { type ControlAnnotation, ControlChart, type ControlReading, CusumChart, prepareControl, prepareCusum, prepareEwma, prepareTrend, TrendChart } from '@overread/charts';
import { controlKindOf, type ControlRules, type Grain, type MetricEntry } from '@overread/domain/metrics';
import type { TrendView } from './trend-choices.js';

export interface DrawnTrendProps {
  view: TrendView;
  entry: MetricEntry;
  grain: Grain;
  target: number | null;
  judged: string;
  points: readonly ControlReading[];
  rules: ControlRules;
  annotations: readonly ControlAnnotation[];
}

/** The series as the view shows it: p′ of shares, u′ of rates, by the kind of the metric. */
export function DrawnTrend({ view, entry, grain, target, judged, points, rules, annotations }: DrawnTrendProps) {
  const { name, unit, better } = entry;
  const control = { name, grain, points, judged, better, annotations, kind: controlKindOf(entry) ?? 'share' };
  switch (view) {
    case 'band':
      return <TrendChart prepared={prepareTrend({ name, unit, grain, points, target, better })} />;
    case 'control':
      return <ControlChart prepared={prepareControl({ ...control, target, rules })} />;
    case 'ewma':
      return <ControlChart prepared={prepareEwma(control)} />;
    case 'cusum':
      return <CusumChart prepared={prepareCusum(control)} />;
  }
}
