import type { MetricFilter } from '@overread/domain/metrics';
import type { Inputs } from '@overread/schema';
import { exploreFindings, type FindingNarrowing } from '../../../shared/explore/explore-links.js';

export const axes = ['type', 'reason', 'pair', 'service-line', 'work-type'] as const;
export type Axis = (typeof axes)[number];

export const measures = ['count', 'dollars'] as const;
export type Measure = (typeof measures)[number];

export const axisWords: Readonly<Record<Axis, { readonly dimension: Inputs.ParetoAxis; readonly name: string }>> = {
  type: { dimension: 'TYPE', name: 'Error type' },
  reason: { dimension: 'REASON', name: 'Reason' },
  pair: { dimension: 'CODE_PAIR', name: 'Code pair' },
  'service-line': { dimension: 'SERVICE_LINE', name: 'Service line' },
  'work-type': { dimension: 'WORK_TYPE', name: 'Work type' },
};

/** The pile of charts that carry no service line: no filter can name them. */
const NONE = '(none)';

/** What opens one pile: a change of the filter, or a narrowing of its findings. */
export interface PileScope {
  readonly change: Partial<MetricFilter>;
  readonly narrowing: FindingNarrowing;
}

/** Null where nothing can name the pile: it has no rows to open. */
export const pileScope = (axis: Axis, key: string): PileScope | null => {
  switch (axis) {
    case 'type':
      return { change: {}, narrowing: { typeCode: key } };
    case 'reason':
      return { change: {}, narrowing: { reasonCode: key } };
    case 'pair':
      return { change: {}, narrowing: { codePair: key } };
    case 'service-line':
      return key === NONE ? null : { change: { serviceLines: [key] }, narrowing: {} };
    case 'work-type':
      return { change: { workTypes: [key] }, narrowing: {} };
  }
};

/** All the findings of a pile. */
export const pileLink = (axis: Axis, key: string, filter: MetricFilter): string | undefined => {
  const scope = pileScope(axis, key);
  return scope === null ? undefined : exploreFindings({ ...filter, ...scope.change }, scope.narrowing);
};
