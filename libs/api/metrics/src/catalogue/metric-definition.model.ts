import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Guarded } from '@overread/api-platform';

@ObjectType({ description: 'One entry of the metric catalogue: what a figure is, in words.' })
@Guarded('with-parent')
export class MetricDefinition {
  @Field(() => String, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'What to call it.' })
  name!: string;

  @Field(() => String, { description: 'volume, accuracy, turnaround, query or audit.' })
  group!: string;

  @Field(() => String, { description: 'What is counted or summed.' })
  numerator!: string;

  @Field(() => String, { nullable: true, description: 'What it is divided by; null = nothing is.' })
  denominator!: string | null;

  @Field(() => String, { description: 'count, hours, minutes, ratio, rate (events per unit) or dollars.' })
  unit!: string;

  @Field(() => Boolean, { description: 'Whether figures of groups add up to the total.' })
  additive!: boolean;

  @Field(() => String, { description: 'The civil day that places a row in a period.' })
  basis!: string;

  @Field(() => String, { description: 'What a dash means.' })
  missing!: string;

  @Field(() => String, { description: 'The figure in one sentence for people.' })
  sentence!: string;

  @Field(() => String, { description: 'Its interval: none, wilson (hypergeometric where the cell is one whole draw) korn-graubard (also for charts drawn with unequal chances) or ratio-t.' })
  method!: string;

  @Field(() => String, { nullable: true, description: 'higher or lower; null when neither is better.' })
  better!: string | null;

  @Field(() => Int, { nullable: true, description: 'Units needed before it is judged or compared; null = none.' })
  minimumN!: number | null;
}
