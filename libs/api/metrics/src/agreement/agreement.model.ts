import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { Guarded } from '@overread/api-platform';

@ObjectType({ description: 'A coefficient of agreement with its limits.' })
@Guarded('with-parent')
export class AgreementFigure {
  @Field(() => Float, { description: 'The share or coefficient.' })
  value!: number;

  @Field(() => Float, { nullable: true, description: 'Lower limit at 95 %; null when there was no disagreement to tell it from.' })
  lower!: number | null;

  @Field(() => Float, { nullable: true, description: 'Upper limit at 95 %; null when there was no disagreement to tell it from.' })
  upper!: number | null;
}

@ObjectType({ description: 'How two reviewers who judged the same charts blind agree on found or not found.' })
@Guarded('with-parent')
export class AgreementMeasures {
  @Field(() => Int, { description: 'Charts that both judged.' })
  charts!: number;

  @Field(() => Int, { description: 'Charts in which both found it.' })
  both!: number;

  @Field(() => Int, { description: 'Charts in which only the first found it.' })
  firstOnly!: number;

  @Field(() => Int, { description: 'Charts in which only the second found it.' })
  secondOnly!: number;

  @Field(() => Int, { description: 'Charts in which neither found it.' })
  neither!: number;

  @Field(() => AgreementFigure, { description: 'Share of charts judged alike, Wilson’s limits.' })
  percent!: AgreementFigure;

  @Field(() => AgreementFigure, { nullable: true, description: 'Cohen’s κ; null when both used one category only.' })
  kappa!: AgreementFigure | null;

  @Field(() => AgreementFigure, { nullable: true, description: 'Gwet’s AC1; null when both used one category only.' })
  ac1!: AgreementFigure | null;
}

@ObjectType({ description: 'Agreement on whether a chart has a counting finding of one type.' })
@Guarded('with-parent')
export class TypeAgreement {
  @Field(() => String, { description: 'Code of the error type.' })
  typeCode!: string;

  @Field(() => String, { description: 'What to call it.' })
  typeName!: string;

  @Field(() => AgreementMeasures, { description: 'How they agree.' })
  measures!: AgreementMeasures;
}

@ObjectType({ description: 'How two reviewers agree on how grave a chart’s worst finding that counts is: none, minor, moderate, major.' })
@Guarded('with-parent')
export class SeverityAgreement {
  @Field(() => [[Int]], { description: 'Charts by the worst severity of the first (rows) and of the second (columns), each in the order none, minor, moderate, major.' })
  counts!: number[][];

  @Field(() => AgreementFigure, { description: 'Share of charts with the same worst severity, Wilson’s limits.' })
  same!: AgreementFigure;

  @Field(() => AgreementFigure, { nullable: true, description: 'Weighted κ, linear: a disagreement costs its steps. Null when both used one severity only.' })
  linear!: AgreementFigure | null;

  @Field(() => AgreementFigure, { nullable: true, description: 'Weighted κ, quadratic: a disagreement costs the square of its steps. Null when both used one severity only.' })
  quadratic!: AgreementFigure | null;
}

@ObjectType({ description: 'The agreement of a pair of auditors, or of all.' })
@Guarded('with-parent')
export class PairAgreement {
  @Field(() => String, { description: 'Both ids; empty for all pairs.' })
  key!: string;

  @Field(() => String, { description: 'The first auditor; for all pairs the primary reviewer.' })
  first!: string;

  @Field(() => String, { description: 'The second auditor; for all pairs the blind second reviewer.' })
  second!: string;

  @Field(() => AgreementMeasures, { description: 'On whether the chart has an error that counts.' })
  clean!: AgreementMeasures;

  @Field(() => SeverityAgreement, { description: 'On the worst severity of the chart.' })
  severity!: SeverityAgreement;

  @Field(() => [TypeAgreement], { description: 'By type of finding, those found at all; most often found first.' })
  types!: TypeAgreement[];
}

@ObjectType({ description: 'Agreement of auditors on blind double reviews, as first submitted; calibration sessions are measured on their own.' })
@Guarded('with-parent')
export class AuditorAgreement {
  @Field(() => PairAgreement, { nullable: true, description: 'All pairs together; null = no chart was reviewed twice.' })
  all!: PairAgreement | null;

  @Field(() => [PairAgreement], { description: 'Each pair of auditors, by name.' })
  pairs!: PairAgreement[];
}
