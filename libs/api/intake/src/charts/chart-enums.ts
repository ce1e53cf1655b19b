import { registerEnumType } from '@nestjs/graphql';

export enum ChartBasis {
  CODED = 'coded',
  DISCHARGED = 'discharged',
}
registerEnumType(ChartBasis, {
  name: 'ChartBasis',
  description: 'Which civil day of a chart a range speaks of.',
  valuesMap: {
    CODED: { description: 'The day of final coding.' },
    DISCHARGED: { description: 'The day of discharge.' },
  },
});

export enum ChartSort {
  CODED_AT_DESC = 'coded_desc',
  CODED_AT_ASC = 'coded_asc',
  DISCHARGED_AT_DESC = 'discharged_desc',
  CHARGES_DESC = 'charges_desc',
  ACCOUNT_ASC = 'account_asc',
}
registerEnumType(ChartSort, {
  name: 'ChartSort',
  description: 'The order of charts; equal ones by id.',
  valuesMap: {
    CODED_AT_DESC: { description: 'Last coded first; uncoded ones at the end.' },
    CODED_AT_ASC: { description: 'First coded first; uncoded ones at the end.' },
    DISCHARGED_AT_DESC: { description: 'Last discharged first; those without a discharge at the end.' },
    CHARGES_DESC: { description: 'Highest charges first; those without charges at the end.' },
    ACCOUNT_ASC: { description: 'By account number.' },
  },
});
