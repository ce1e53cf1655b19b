import { Field, ObjectType } from '@nestjs/graphql';
import { Guarded, Instant } from '@overread/api-platform';
import { MetricValue } from '../table/metric-table.model.js';

@ObjectType({ description: 'One column of a matrix.' })
@Guarded('with-parent')
export class MatrixColumn {
  @Field(() => String, { description: 'Id or code of the group.' })
  key!: string;

  @Field(() => String, { description: 'What to call it.' })
  label!: string;

  @Field(() => MetricValue, { description: 'The figure of the whole column, pooled.' })
  total!: MetricValue;
}

@ObjectType({ description: 'One row of a matrix.' })
@Guarded('with-parent')
export class MatrixRow {
  @Field(() => String, { description: 'Id or code of the group; the first day for periods.' })
  key!: string;

  @Field(() => String, { description: 'What to call it.' })
  label!: string;

  @Field(() => MetricValue, { description: 'The figure of the whole row, pooled.' })
  total!: MetricValue;

  @Field(() => [MetricValue], { description: 'One figure a column, in the order of the columns; not measured where the pair has no rows.' })
  cells!: MetricValue[];
}

@ObjectType({ description: 'One figure by two dimensions at once.' })
@Guarded('with-parent')
export class MetricMatrix {
  @Field(() => [MatrixColumn], { description: 'Groups of the second dimension, by label.' })
  columns!: MatrixColumn[];

  @Field(() => [MatrixRow], { description: 'Groups of the first dimension, by label; every period of the range for periods.' })
  rows!: MatrixRow[];

  @Field(() => Instant, { nullable: true, description: 'When data last came in or was judged; null when there is none.' })
  asOf!: Date | null;
}
