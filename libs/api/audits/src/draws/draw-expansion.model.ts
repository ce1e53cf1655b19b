import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Guarded } from '@overread/api-platform';

export enum ExpansionStep {
  WAIT = 'wait',
  STOP = 'stop',
  EXPAND = 'expand',
}
registerEnumType(ExpansionStep, {
  name: 'ExpansionStep',
  description: 'What a discovery sample says of growing.',
  valuesMap: {
    WAIT: { description: 'Charts are still to be judged, and what they find can decide either way.' },
    STOP: { description: 'All are judged and it does not grow.' },
    EXPAND: { description: 'It grows to its full sample.' },
  },
});

@ObjectType({ description: 'Where a discovery sample stands on its way to the full one.' })
@Guarded('with-parent')
export class DrawExpansion {
  @Field(() => ExpansionStep, { description: 'What is to be done.' })
  next!: ExpansionStep;

  @Field(() => Int, { description: 'Charts judged so far.' })
  judged!: number;

  @Field(() => Int, { description: 'Charts of the first part.' })
  ofCharts!: number;

  @Field(() => Int, { description: 'Charts judged that hold a scored error.' })
  withError!: number;

  @Field(() => Int, { description: 'Charts that the full sample adds; 0 unless it grows.' })
  more!: number;

  @Field(() => Float, { nullable: true, description: 'With 95 % confidence no more than this share of the frame’s charts hold an error, 0 to 1 (exact, hypergeometric, one-sided); null before all are judged.' })
  upper!: number | null;

  @Field(() => String, { description: 'The same in a sentence.' })
  sentence!: string;
}
