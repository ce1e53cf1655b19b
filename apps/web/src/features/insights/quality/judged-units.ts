import { type ClusterName, metricOf, type MetricId } from '@overread/domain/metrics';

/** What is judged right or wrong in an accuracy, or what the events of a rate are counted in, in plural: the x axis of its funnel. */
export const judgedUnits = (metric: MetricId): string => {
  const { computation } = metricOf(metric);
  if (computation.kind === 'rate') return computation.denominator.per === 100 ? 'hundreds of codes' : 'charts';
  if (computation.kind !== 'cluster') return 'charts';
  const units: Partial<Record<ClusterName, string>> = { codeOverCode: 'codes', netOfOverCoding: 'codes', union: 'codes', weighted: 'code weights', dx: 'diagnoses', pcs: 'procedures', services: 'services', poa: 'POA indicators', modifiers: 'service lines', units: 'service lines' };
  return units[computation.cluster] ?? 'charts';
};
