import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Guarded } from '@overread/api-platform';

export enum ReportFigureName {
  CHARTS_WITH_ERROR = 'CHARTS_WITH_ERROR',
  OVERPAYMENT = 'OVERPAYMENT',
  UNDERPAYMENT = 'UNDERPAYMENT',
  NET = 'NET',
}
registerEnumType(ReportFigureName, {
  name: 'ReportFigureName',
  description: 'What is extrapolated.',
  valuesMap: {
    CHARTS_WITH_ERROR: { description: 'Charts with an error that counts; per chart it is their share.' },
    OVERPAYMENT: { description: 'Dollars paid too much.' },
    UNDERPAYMENT: { description: 'Dollars paid too little.' },
    NET: { description: 'Over less under: beside the two, never instead of them.' },
  },
});

export enum WithoutLimitsReason {
  NOT_AUDITED = 'NOT_AUDITED',
  SINGLE_CHART = 'SINGLE_CHART',
  NO_VARIATION = 'NO_VARIATION',
  NOT_PROJECTED = 'NOT_PROJECTED',
}
registerEnumType(WithoutLimitsReason, {
  name: 'WithoutLimitsReason',
  description: 'Why a figure has no limits.',
  valuesMap: {
    NOT_AUDITED: { description: 'No chart was audited.' },
    SINGLE_CHART: { description: 'One audited chart stands for several: it shows no spread.' },
    NO_VARIATION: { description: 'The audited charts do not differ in this figure: what the rest holds cannot be told from them.' },
    NOT_PROJECTED: { description: 'A focused draw says nothing of other charts.' },
  },
});

@ObjectType({ description: 'A point with its limits, unrounded. Charts or dollars; for charts with an error the mean is a share.' })
@Guarded('with-parent')
export class ReportLimits {
  @Field(() => Float, { nullable: true, description: 'Point estimate; null when nothing was audited, and for focused draws.' })
  point!: number | null;

  @Field(() => Float, { nullable: true, description: 'Standard error; null where there are no limits.' })
  se!: number | null;

  @Field(() => Float, { nullable: true, description: 'Lower of the two-sided limits; null where there are none. Of dollars it may be below 0.' })
  lower!: number | null;

  @Field(() => Float, { nullable: true, description: 'Upper of the two-sided limits; null where there are none. Of dollars it is no worst case.' })
  upper!: number | null;

  @Field(() => Float, { nullable: true, description: 'One-sided lower limit at the same level, what is usually claimed; null where there are no limits.' })
  lowerOneSided!: number | null;

  @Field(() => Float, { nullable: true, description: 'Half the width of the two-sided interval; null where there is none.' })
  halfWidth!: number | null;

  @Field(() => Float, { nullable: true, description: 'Precision: half width ÷ |point|, a fraction; null where there are no limits and where the point is 0.' })
  precision!: number | null;
}

@ObjectType({ description: 'What a sample without any error still allows.' })
@Guarded('with-parent')
export class NoErrorBound {
  @Field(() => Float, { description: 'Largest share of charts with an error that the sample does not contradict, 0 to 1.' })
  mean!: number;

  @Field(() => Float, { description: 'The same in charts.' })
  total!: number;

  @Field(() => Float, { description: 'One-sided level, 0 to 1.' })
  level!: number;
}

@ObjectType({ description: 'One figure of a sample and what it says of the frame.' })
@Guarded('with-parent')
export class ReportFigure {
  @Field(() => ReportFigureName, { description: 'Which figure.' })
  figure!: ReportFigureName;

  @Field(() => String, { description: 'Its name for people.' })
  label!: string;

  @Field(() => String, { description: 'Id of the method that made it, one of the report’s methods.' })
  method!: string;

  @Field(() => Float, { description: 'Found in the audited charts: charts, or dollars.' })
  found!: number;

  @Field(() => Int, { description: 'Charts audited.' })
  n!: number;

  @Field(() => Int, { description: 'Charts of the frame that it speaks for.' })
  frame!: number;

  @Field(() => Float, { nullable: true, description: 'Charts drawn with equal chances that would tell as much; null where chances are equal.' })
  nEffective!: number | null;

  @Field(() => ReportLimits, { description: 'Over all charts that it speaks for.' })
  total!: ReportLimits;

  @Field(() => ReportLimits, { description: 'Per chart.' })
  mean!: ReportLimits;

  @Field(() => NoErrorBound, { nullable: true, description: 'Only for charts with an error, and only where none was found by a sample; else null.' })
  noError!: NoErrorBound | null;

  @Field(() => WithoutLimitsReason, { nullable: true, description: 'Why there are no limits; null where there are.' })
  without!: WithoutLimitsReason | null;
}

@ObjectType({ description: 'One stratum by itself.' })
@Guarded('with-parent')
export class ReportStratum {
  @Field(() => String, { description: 'Its key in the draw.' })
  stratum!: string;

  @Field(() => Int, { description: 'Charts of the frame.' })
  frame!: number;

  @Field(() => Int, { description: 'Charts drawn, substitutes in the place of what they replace.' })
  drawn!: number;

  @Field(() => Int, { description: 'Charts audited.' })
  audited!: number;

  @Field(() => [ReportFigure], { description: 'Its figures, in the order of the report’s.' })
  figures!: ReportFigure[];
}
