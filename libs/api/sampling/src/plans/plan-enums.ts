import { registerEnumType } from '@nestjs/graphql';
import type { AllocationCode, PlanMethodCode, StratifyByCode } from './plan-data.js';

export enum PlanMethod {
  SIMPLE = 'simple',
  STRATIFIED = 'stratified',
  QUOTA = 'quota',
  FOCUSED = 'focused',
  ALL = 'all',
}
registerEnumType(PlanMethod, {
  name: 'PlanMethod',
  description: 'How a plan chooses charts from its frame.',
  valuesMap: {
    SIMPLE: { description: 'Simple random: every chart of the frame is equally likely.' },
    STRATIFIED: { description: 'A simple random draw within each stratum; sizes by the allocation.' },
    QUOTA: { description: 'The same number, or percent, of charts of every coder.' },
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
  },
});

export enum Allocation {
  PROPORTIONAL = 'proportional',
  EQUAL = 'equal',
}
registerEnumType(Allocation, {
  name: 'Allocation',
  description: 'How a stratified draw shares its charts over the strata.',
  valuesMap: {
    PROPORTIONAL: { description: 'In proportion to the stratum’s charts.' },
    EQUAL: { description: 'The same number from each stratum, as far as it has them.' },
  },
});

/** The enums and the stored words are the same words; this is where the compiler checks it. */
export type EnumsMatchData = [`${PlanMethod}` extends PlanMethodCode ? true : never, `${StratifyBy}` extends StratifyByCode ? true : never, `${Allocation}` extends AllocationCode ? true : never];
