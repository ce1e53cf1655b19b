import type { MetricEntry } from '../catalogue/metric-entry.js';

/** `share`: units right among units judged, at most all of them. `rate`: events counted per unit, of which one unit may have several. */
export type ControlKind = 'share' | 'rate';

/** Which control chart suits a metric: p′ for shares, u′ for events per unit; null for amounts and percentiles, which have neither. */
export const controlKindOf = ({ computation }: Pick<MetricEntry, 'computation'>): ControlKind | null => {
  switch (computation.kind) {
    case 'share':
    case 'cluster':
    case 'clock-within-target':
      return 'share';
    case 'rate':
      return 'rate';
    case 'sum':
    case 'quotient':
    case 'adjusted':
    case 'clock-count':
    case 'clock-mean':
    case 'clock-percentile':
      return null;
  }
};
