import { registerEnumType } from '@nestjs/graphql';
import type { AllocationCode, ExpansionTriggerCode, PlanMethodCode, SampleOrderCode, SizeMeasureCode, StratifyByCode } from './plan-data.js';

export enum PlanMethod {
  SIMPLE = 'simple',
  SYSTEMATIC = 'systematic',
  STRATIFIED = 'stratified',
  QUOTA = 'quota',
  PROPORTIONAL_TO_SIZE = 'proportional_to_size',
  RISK_WEIGHTED = 'risk_weighted',
  DISCOVERY = 'discovery',
  FOCUSED = 'focused',
  ALL = 'all',
}
registerEnumType(PlanMethod, {
  name: 'PlanMethod',
  description: 'How a plan chooses charts from its frame.',
  valuesMap: {
    SIMPLE: { description: 'Simple random: every chart of the frame is equally likely.' },
    SYSTEMATIC: { description: 'Every so many-th chart of the frame put in order, from a start that the seed gives: spreads evenly over the order.' },
    STRATIFIED: { description: 'A simple random draw within each stratum; sizes by the allocation.' },
    QUOTA: { description: 'The same number, or percent, of charts of every coder.' },
    PROPORTIONAL_TO_SIZE: { description: 'With a chance in proportion to the charges or the DRG weight; the largest charts are certain. Charts without a size are left out.' },
    RISK_WEIGHTED: { description: 'With a chance in proportion to past error rates, none below a floor; the chances are kept, so that rates stay estimable.' },
    DISCOVERY: { description: 'A small simple random sample first; what it finds decides whether it grows to the full one.' },
    FOCUSED: { description: 'Every chart that the filter finds: not projectable, kept out of headline accuracy.' },
    ALL: { description: 'One hundred percent of the frame.' },
  },
});

export enum StratifyBy {
  CODER = 'coder',
  WORK_TYPE = 'work_type',
  FACILITY = 'facility',
  PAYER = 'payer',
  SERVICE_LINE = 'service_line',
  DRG_FAMILY = 'drg_family',
  VALUE_BAND = 'value_band',
}
registerEnumType(StratifyBy, {
  name: 'StratifyBy',
  description: 'What a stratified draw is stratified by.',
  valuesMap: {
    CODER: { description: 'The chart’s coder.' },
    WORK_TYPE: { description: 'The work type.' },
    FACILITY: { description: 'The facility.' },
    PAYER: { description: 'The payer.' },
    SERVICE_LINE: { description: 'The service line.' },
    DRG_FAMILY: { description: 'MS-DRGs that differ by complications alone, as 291-293.' },
    VALUE_BAND: { description: 'The band that the total charges fall in.' },
  },
});

export enum Allocation {
  PROPORTIONAL = 'proportional',
  EQUAL = 'equal',
  NEYMAN = 'neyman',
}
registerEnumType(Allocation, {
  name: 'Allocation',
  description: 'How a stratified draw shares its charts over the strata.',
  valuesMap: {
    PROPORTIONAL: { description: 'In proportion to the stratum’s charts.' },
    EQUAL: { description: 'The same number from each stratum, as far as it has them.' },
    NEYMAN: { description: 'More where past audits varied more: in proportion to charts × standard deviation of errors in the last 365 days.' },
  },
});

export enum SampleOrder {
  CODED_ON = 'coded_on',
  DISCHARGED_ON = 'discharged_on',
  CHARGES = 'charges',
  UNIT_KEY = 'unit_key',
}
registerEnumType(SampleOrder, {
  name: 'SampleOrder',
  description: 'What a systematic draw puts its frame in order by; ties by unit key.',
  valuesMap: {
    CODED_ON: { description: 'The day coded: spreads over time.' },
    DISCHARGED_ON: { description: 'The day discharged.' },
    CHARGES: { description: 'The total charges: spreads over values; charts without charges come first.' },
    UNIT_KEY: { description: 'The unit key alone: facility, then account.' },
  },
});

export enum SizeMeasure {
  CHARGES = 'charges',
  DRG_WEIGHT = 'drg_weight',
}
registerEnumType(SizeMeasure, {
  name: 'SizeMeasure',
  description: 'What a chart’s chance is proportional to.',
  valuesMap: {
    CHARGES: { description: 'Its total charges, in cents.' },
    DRG_WEIGHT: { description: 'The relative weight of its MS-DRG, in ten-thousandths.' },
  },
});

export enum ExpansionTrigger {
  CHARTS = 'charts',
  RATE = 'rate',
  DOLLARS = 'dollars',
}
registerEnumType(ExpansionTrigger, {
  name: 'ExpansionTrigger',
  description: 'What makes a discovery sample grow to the full one.',
  valuesMap: {
    CHARTS: { description: 'More charts with an error than so many; 0 = any.' },
    RATE: { description: 'A share of charts with an error of at least this.' },
    DOLLARS: { description: 'Dollars wrong, over and under added, of at least this share of the charges of the charts judged.' },
  },
});

type SameWords<Enum extends string, Code extends string> = [`${Enum}` extends Code ? true : never, Code extends `${Enum}` ? true : never];
/** The enums and the stored words are the same words; this is where the compiler checks it. */
export type EnumsMatchData = [SameWords<PlanMethod, PlanMethodCode>, SameWords<StratifyBy, StratifyByCode>, SameWords<Allocation, AllocationCode>, SameWords<SampleOrder, SampleOrderCode>, SameWords<SizeMeasure, SizeMeasureCode>, SameWords<ExpansionTrigger, ExpansionTriggerCode>];
