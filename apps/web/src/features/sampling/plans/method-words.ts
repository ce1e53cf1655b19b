import type { Inputs } from '@overread/schema';
import { formatCount } from '@overread/ui';

export const methodWords: Record<Inputs.PlanMethod, string> = {
  SIMPLE: 'Simple random',
  SYSTEMATIC: 'Systematic',
  STRATIFIED: 'Stratified random',
  QUOTA: 'Quota per coder',
  PROPORTIONAL_TO_SIZE: 'Proportional to size',
  RISK_WEIGHTED: 'Risk-weighted',
  DISCOVERY: 'Discovery, then full',
  FOCUSED: 'Focused',
  ALL: 'All charts (100 %)',
};

/** What a method is for and what it cannot do, in one sentence. */
export const methodHelp: Record<Inputs.PlanMethod, string> = {
  SIMPLE: 'Every chart of the frame is equally likely: the plain answer to “how accurate are we?”, but a small group may be missed by chance.',
  SYSTEMATIC: 'Every so many-th chart of the frame in order, so that the sample spreads over days or charges; it cannot be extended, and misleads where errors come in the same rhythm.',
  STRATIFIED: 'A random draw within each group, so that no group is missed by chance; it says little about a group that gets few charts.',
  QUOTA: 'The same number, or percent, of charts of every coder: fair feedback to each, but few charts per coder cannot rank them.',
  PROPORTIONAL_TO_SIZE: 'The larger the charges or the DRG weight, the likelier, and the largest are certain: finds dollars with few charts, and cannot be extended or speak of charts without a size.',
  RISK_WEIGHTED: 'More where past audits found more errors, with every chance kept so that rates stay unbiased; rates come out less precise than from equal chances, and it cannot be extended.',
  DISCOVERY: 'A small random part first, and the full sample only when it finds errors: cheap where all is well, but a clean first part proves little more than its upper limit.',
  FOCUSED: 'Every chart that the filter finds, picked by judgement: not projectable, and kept out of headline accuracy.',
  ALL: 'Every chart of the frame, for new coders and corrective action: no sampling error, and the most work.',
};

export const stratumWords: Record<Inputs.StratifyBy, string> = { CODER: 'Coder', WORK_TYPE: 'Work type', FACILITY: 'Facility', PAYER: 'Payer', SERVICE_LINE: 'Service line', DRG_FAMILY: 'DRG family', VALUE_BAND: 'Value band' };

export const allocationWords: Record<Inputs.Allocation, string> = { PROPORTIONAL: 'In proportion to the charts', EQUAL: 'The same number from each', NEYMAN: 'More where the past varied more (Neyman)' };

export const orderWords: Record<Inputs.SampleOrder, string> = { CODED_ON: 'Day coded', DISCHARGED_ON: 'Day discharged', CHARGES: 'Total charges', UNIT_KEY: 'Facility and account' };

export const sizeWords: Record<Inputs.SizeMeasure, string> = { CHARGES: 'Total charges', DRG_WEIGHT: 'DRG weight' };

export const triggerWords: Record<Inputs.ExpansionTrigger, string> = { CHARTS: 'Charts with an error', RATE: 'Share of charts with an error', DOLLARS: 'Dollars wrong of the charges' };

export interface MethodAndSize {
  readonly method: Inputs.PlanMethod;
  readonly n: number | null;
  readonly percent: number | null;
  readonly perCoder: number | null;
  readonly perCoderPercent: number | null;
  readonly stratifyBy: Inputs.StratifyBy | null;
  readonly orderBy?: Inputs.SampleOrder | null;
  readonly sizeBy?: Inputs.SizeMeasure | null;
  readonly riskBy?: readonly Inputs.StratifyBy[] | null;
  readonly discoveryN?: number | null;
}

const lower = (word: string): string => (/^[A-Z]{2}/.test(word) ? word : word.toLowerCase());

/** What the method goes by, as words after its name; empty where it goes by nothing. */
const goesBy = ({ method, stratifyBy, orderBy, sizeBy, riskBy }: MethodAndSize): string => {
  if (method === 'SYSTEMATIC' && orderBy) return ` by ${lower(orderWords[orderBy])}`;
  if (method === 'PROPORTIONAL_TO_SIZE' && sizeBy) return ` (${lower(sizeWords[sizeBy])})`;
  if (method === 'RISK_WEIGHTED' && riskBy) return ` by ${riskBy.map((by) => lower(stratumWords[by])).join(', ')}`;
  return stratifyBy === null ? '' : ` by ${lower(stratumWords[stratifyBy])}`;
};

/** "Stratified random by work type, 60 charts"; "Quota per coder, 5 %"; "Discovery, then full, 50 of up to 100 charts". */
export function methodSentence(plan: MethodAndSize): string {
  const { method, n, percent, perCoder, perCoderPercent, discoveryN = null } = plan;
  const count = n ?? perCoder;
  const share = percent ?? perCoderPercent;
  const first = method === 'DISCOVERY' && discoveryN !== null ? `${formatCount(discoveryN)} of up to ` : '';
  const size = count !== null ? `, ${first}${formatCount(count)} ${count === 1 ? 'chart' : 'charts'}` : share !== null ? `, ${formatCount(share, 2)}\u00a0%` : '';
  return `${methodWords[method]}${goesBy(plan)}${size}`;
}
