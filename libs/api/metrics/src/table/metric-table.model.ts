import { Field, Float, ObjectType } from '@nestjs/graphql';
import { CivilDate, Guarded, Instant } from '@overread/api-platform';
import { MetricState } from './metric-enums.js';

@ObjectType({ description: 'Where the truth may lie, given what was measured.' })
@Guarded('with-parent')
export class Interval {
  @Field(() => Float, { description: 'Lower limit, in the metric’s unit.' })
  lower!: number;

  @Field(() => Float, { description: 'Upper limit, in the metric’s unit.' })
  upper!: number;

  @Field(() => Float, { description: 'Two-sided confidence, as a fraction.' })
  confidence!: number;

  @Field(() => String, { description: 'How it was computed.' })
  method!: string;
}

@ObjectType({ description: 'One figure with what it was computed from.' })
@Guarded('with-parent')
export class MetricValue {
  @Field(() => String, { description: 'Id in the metric catalogue.' })
  metric!: string;

  @Field(() => Float, { nullable: true, description: 'The figure in the metric’s unit; null = not measured, shown as a dash.' })
  value!: number | null;

  @Field(() => Float, { nullable: true, description: 'What was counted or summed; null = not measured.' })
  numerator!: number | null;

  @Field(() => Float, { nullable: true, description: 'What it was divided by; null = nothing is divided.' })
  denominator!: number | null;

  @Field(() => Float, { nullable: true, description: 'Units behind it (charts for code accuracies); null = not measured.' })
  n!: number | null;

  @Field(() => Float, { nullable: true, description: 'The figure with every chart counting the same, where charts were drawn with unequal chances and `value` weighs each by 1 ÷ its chance; null where all chances were equal: then `value` is it.' })
  asAudited!: number | null;

  @Field(() => Interval, { nullable: true, description: 'Its interval; null for counts and when nothing was measured.' })
  interval!: Interval | null;

  @Field(() => MetricState, { description: 'Whether it may be read as it is.' })
  state!: MetricState;
}

@ObjectType({ description: 'The figures of one group.' })
@Guarded('with-parent')
export class MetricRow {
  @Field(() => String, { description: 'Id or code of the group; the first day for periods; empty for the total.' })
  key!: string;

  @Field(() => String, { description: 'What to call it.' })
  label!: string;

  @Field(() => [MetricValue], { description: 'In the order asked for.' })
  values!: MetricValue[];
}

@ObjectType({ description: 'Figures by group with their pooled total.' })
@Guarded('with-parent')
export class MetricTable {
  @Field(() => [MetricRow], { description: 'One row a group, by label; empty when nothing is grouped.' })
  rows!: MetricRow[];

  @Field(() => MetricRow, { description: 'Everything in the scope, pooled.' })
  total!: MetricRow;

  @Field(() => MetricRow, { nullable: true, description: 'The total of the range compared with; null when comparison is off.' })
  comparison!: MetricRow | null;

  @Field(() => CivilDate, { nullable: true, description: 'First day of the range compared with.' })
  comparisonFrom!: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'Last day of the range compared with.' })
  comparisonTo!: string | null;

  @Field(() => Instant, { nullable: true, description: 'When data last came in or was judged; null when there is none.' })
  asOf!: Date | null;
}

@ObjectType({ description: 'One period of a trend.' })
@Guarded('with-parent')
export class TrendPoint {
  @Field(() => CivilDate, { description: 'First day.' })
  periodStart!: string;

  @Field(() => CivilDate, { description: 'Last day, cut at the end of the range.' })
  periodEnd!: string;

  @Field(() => Boolean, { description: 'False when the range cuts the period short.' })
  complete!: boolean;

  @Field(() => [MetricValue], { description: 'In the order asked for.' })
  values!: MetricValue[];
}

@ObjectType({ description: 'Figures by period.' })
@Guarded('with-parent')
export class MetricTrend {
  @Field(() => [TrendPoint], { description: 'Every period of the range, those without data included.' })
  points!: TrendPoint[];

  @Field(() => Instant, { nullable: true, description: 'When data last came in or was judged; null when there is none.' })
  asOf!: Date | null;
}
