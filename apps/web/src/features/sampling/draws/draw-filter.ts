import { defaultFilter, type MetricFilter } from '@overread/domain/metrics';

/** The filter that finds the audits of one draw: whatever was audited since the day it was locked, random or not. */
export const drawFilter = ({ id, projectable }: { readonly id: string; readonly projectable: boolean }, drawnOn: string, today: string): MetricFilter => ({
  ...defaultFilter,
  range: { from: drawnOn < today ? drawnOn : today, to: today },
  compare: 'off',
  sampleKind: projectable ? 'random' : 'focused',
  drawId: id,
});
