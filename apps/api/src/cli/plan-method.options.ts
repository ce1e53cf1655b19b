import type { AllocationCode, ExpansionTriggerCode, PlanMethodCode, PlanParameters, SampleOrderCode, SizeMeasureCode, StratifyByCode } from '@overread/api-sampling';
import { InvalidArgumentError, Option, type Command } from 'commander';
import { decimalNumber, list, wholeNumber } from './option-values.js';

/** What the command line says of a plan's method. */
export interface MethodOptions {
  method: PlanMethodCode;
  n?: number;
  percent?: number;
  perCoder?: number;
  perCoderPercent?: number;
  stratifyBy?: StratifyByCode;
  allocation?: AllocationCode;
  minPerStratum?: number;
  valueBands?: string[];
  orderBy?: SampleOrderCode;
  sizeBy?: SizeMeasureCode;
  riskBy?: StratifyByCode[];
  riskFloor?: number;
  discoveryN?: number;
  expandWhen?: ExpansionTriggerCode;
  expandAt?: number;
  unusableShare?: number;
}

const methods: readonly PlanMethodCode[] = ['simple', 'systematic', 'stratified', 'quota', 'proportional_to_size', 'risk_weighted', 'discovery', 'focused', 'all'];
const dimensions: readonly StratifyByCode[] = ['coder', 'work_type', 'facility', 'payer', 'service_line', 'drg_family', 'value_band'];

const isDimension = (word: string): word is StratifyByCode => dimensions.some((each) => each === word);
const dimensionList = (text: string, before: StratifyByCode[] = []): StratifyByCode[] =>
  [...before, ...list(text).map((word) => {
    if (!isDimension(word)) throw new InvalidArgumentError(`“${word}” is none of ${dimensions.join(', ')}.`);
    return word;
  })];

/** Adds what each method reads. What a method does not read is not looked at; what it misses is named when the plan is written. */
export const addMethodOptions = (command: Command): Command =>
  command
    .addOption(new Option('--method <method>', 'how charts are chosen; all = 100 %').choices(methods).makeOptionMandatory())
    .option('--n <charts>', 'how many charts; discovery: the full sample', wholeNumber)
    .option('--percent <percent>', 'percent of the frame instead of --n', decimalNumber)
    .option('--per-coder <charts>', 'quota: charts of each coder', wholeNumber)
    .option('--per-coder-percent <percent>', 'quota: percent of each coder’s charts', decimalNumber)
    .addOption(new Option('--stratify-by <what>', 'stratified: by what').choices(dimensions))
    .addOption(new Option('--allocation <how>', 'stratified: how charts are shared; neyman = by past variation').choices(['proportional', 'equal', 'neyman']))
    .option('--min-per-stratum <charts>', 'stratified: at least so many of each', wholeNumber)
    .option('--value-bands <dollars>', 'stratified by value_band: upper ends of the bands, ascending', list)
    .addOption(new Option('--order-by <what>', 'systematic: what the frame is put in order by').choices(['coded_on', 'discharged_on', 'charges', 'unit_key']))
    .addOption(new Option('--size-by <what>', 'proportional_to_size: what the chance follows').choices(['charges', 'drg_weight']))
    .option('--risk-by <what>', 'risk_weighted: past error rates of these, one to three', dimensionList)
    .option('--risk-floor <share>', 'risk_weighted: least share of the mean risk, 0.2 when left out', decimalNumber)
    .option('--discovery-n <charts>', 'discovery: charts of the first part', wholeNumber)
    .addOption(new Option('--expand-when <what>', 'discovery: what makes it grow').choices(['charts', 'rate', 'dollars']))
    .option('--expand-at <number>', 'discovery: more charts than this, or at least this fraction', decimalNumber)
    .option('--unusable-share <fraction>', 'names so many spares, where charts may turn out unusable', decimalNumber);

/** The options as a plan keeps them: what was not said is null. */
export const parametersOf = (options: MethodOptions): PlanParameters => ({
  n: options.n ?? null,
  percent: options.percent ?? null,
  perCoder: options.perCoder ?? null,
  perCoderPercent: options.perCoderPercent ?? null,
  stratifyBy: options.stratifyBy ?? null,
  allocation: options.allocation ?? null,
  minimumPerStratum: options.minPerStratum ?? null,
  valueBands: options.valueBands ?? null,
  orderBy: options.orderBy ?? null,
  sizeBy: options.sizeBy ?? null,
  riskBy: options.riskBy ?? null,
  riskFloor: options.riskFloor ?? null,
  discoveryN: options.discoveryN ?? null,
  expandWhen: options.expandWhen ?? null,
  expandAt: options.expandAt ?? null,
  unusableShare: options.unusableShare ?? null,
});
