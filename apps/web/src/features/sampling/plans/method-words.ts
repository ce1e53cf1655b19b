import type { Inputs } from '@overread/schema';
import { formatCount } from '@overread/ui';

export const methodWords: Record<Inputs.PlanMethod, string> = {
  SIMPLE: 'Simple random',
  STRATIFIED: 'Stratified random',
  QUOTA: 'Quota per coder',
  FOCUSED: 'Focused',
  ALL: 'All charts (100 %)',
};

/** What a method is for, in one sentence. */
export const methodHelp: Record<Inputs.PlanMethod, string> = {
  SIMPLE: 'Every chart of the frame is equally likely. The plain answer to “how accurate are we?”.',
  STRATIFIED: 'A random draw within each group, so that no group is missed by chance.',
  QUOTA: 'The same number, or percent, of charts of every coder.',
  FOCUSED: 'Every chart that the filter finds. Picked by judgement: not projectable, and kept out of headline accuracy.',
  ALL: 'Every chart of the frame: new coders, corrective action.',
};

export const stratumWords: Record<Inputs.StratifyBy, string> = { CODER: 'Coder', WORK_TYPE: 'Work type', FACILITY: 'Facility', PAYER: 'Payer', SERVICE_LINE: 'Service line' };

export const allocationWords: Record<Inputs.Allocation, string> = { PROPORTIONAL: 'In proportion to the charts', EQUAL: 'The same number from each' };

export interface MethodAndSize {
  readonly method: Inputs.PlanMethod;
  readonly n: number | null;
  readonly percent: number | null;
  readonly perCoder: number | null;
  readonly perCoderPercent: number | null;
  readonly stratifyBy: Inputs.StratifyBy | null;
}

/** "Stratified random by work type, 60 charts"; "Quota per coder, 5 %". */
export function methodSentence({ method, n, percent, perCoder, perCoderPercent, stratifyBy }: MethodAndSize): string {
  const by = stratifyBy === null ? '' : ` by ${stratumWords[stratifyBy].toLowerCase()}`;
  const count = n ?? perCoder;
  const share = percent ?? perCoderPercent;
  const size = count !== null ? `, ${formatCount(count)} ${count === 1 ? 'chart' : 'charts'}` : share !== null ? `, ${formatCount(share, 2)}\u00a0%` : '';
  return `${methodWords[method]}${by}${size}`;
}
