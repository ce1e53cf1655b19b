import { registerEnumType } from '@nestjs/graphql';

export enum MetricDimension {
  NONE = 'none',
  CODER = 'coder',
  TEAM = 'team',
  FACILITY = 'facility',
  WORK_TYPE = 'work_type',
  AUDITOR = 'auditor',
  DAY = 'day',
  WEEK = 'week',
  MONTH = 'month',
}
registerEnumType(MetricDimension, {
  name: 'MetricDimension',
  description: 'What figures are grouped by.',
  valuesMap: {
    NONE: { description: 'Nothing: only the total.' },
    CODER: { description: 'Coder.' },
    TEAM: { description: 'The coder’s team.' },
    FACILITY: { description: 'Facility.' },
    WORK_TYPE: { description: 'Work type.' },
    AUDITOR: { description: 'Who judged the chart; audit figures only, for managers and admins.' },
    DAY: { description: 'Civil day of the figure’s own basis.' },
    WEEK: { description: 'ISO week of the figure’s own basis.' },
    MONTH: { description: 'Calendar month of the figure’s own basis.' },
  },
});

export enum MetricState {
  MEASURED = 'measured',
  NOT_MEASURED = 'not_measured',
  TOO_FEW = 'too_few',
}
registerEnumType(MetricState, {
  name: 'MetricState',
  description: 'Whether a figure may be read as it is.',
  valuesMap: {
    MEASURED: { description: 'Measured.' },
    NOT_MEASURED: { description: 'Nothing to measure: shown as a dash.' },
    TOO_FEW: { description: 'Measured on fewer units than the metric needs to be judged or compared.' },
  },
});
