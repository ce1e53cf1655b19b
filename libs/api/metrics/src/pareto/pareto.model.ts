import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Decimal, Guarded } from '@overread/api-platform';

export enum ParetoAxis {
  TYPE = 'type',
  REASON = 'reason',
  CODE_PAIR = 'code_pair',
  SERVICE_LINE = 'service_line',
  WORK_TYPE = 'work_type',
}
registerEnumType(ParetoAxis, {
  name: 'ParetoAxis',
  description: 'What findings are piled up by.',
  valuesMap: {
    TYPE: { description: 'What is wrong.' },
    REASON: { description: 'Why it is wrong.' },
    CODE_PAIR: { description: 'The coder’s code and the right one.' },
    SERVICE_LINE: { description: 'Service line of the chart.' },
    WORK_TYPE: { description: 'Work type of the chart.' },
  },
});

export enum ParetoMeasure {
  COUNT = 'count',
  DOLLARS = 'dollars',
}
registerEnumType(ParetoMeasure, {
  name: 'ParetoMeasure',
  description: 'What makes a pile large.',
  valuesMap: { COUNT: { description: 'How many findings.' }, DOLLARS: { description: 'Over-coded plus under-coded dollars, never netted.' } },
});

@ObjectType({ description: 'One pile of findings.' })
@Guarded('with-parent')
export class ParetoRow {
  @Field(() => String, { description: 'Its key: code of the type or reason, the code pair, the service line or work type.' })
  key!: string;

  @Field(() => String, { description: 'What to call it.' })
  label!: string;

  @Field(() => Int, { description: 'Findings that were not conceded.' })
  count!: number;

  @Field(() => Int, { description: 'Audited charts with at least one of them.' })
  charts!: number;

  @Field(() => Decimal, { description: 'Over-coded dollars.' })
  overDollars!: string;

  @Field(() => Decimal, { description: 'Under-coded dollars.' })
  underDollars!: string;

  @Field(() => Float, { description: 'Share of all, as a fraction.' })
  share!: number;

  @Field(() => Float, { description: 'Share of this and the larger ones, as a fraction.' })
  cumulative!: number;

  @Field(() => Boolean, { description: 'In the shortest prefix that makes up at least 80 %.' })
  vital!: boolean;
}
