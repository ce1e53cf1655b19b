import type { MetricFilter } from '@overread/domain/metrics';

/** Why hours and productivity are not measured under a filter; null where they can be. A time log knows its coder and day, nothing of charts. */
export const hoursNote = ({ facilities, workTypes, payers, serviceLines }: Pick<MetricFilter, 'facilities' | 'workTypes' | 'payers' | 'serviceLines'>): string | null => {
  const blocking = [[facilities, 'facility'], [workTypes, 'work type'], [payers, 'payer'], [serviceLines, 'service line']] as const;
  const named = blocking.filter(([list]) => list.length > 0).map(([, name]) => name);
  return named.length === 0 ? null : `Time is logged by coder and day, not by ${named.join(' or ')}: available hours and productivity cannot be told with this filter. Narrow by team or coder instead.`;
};
