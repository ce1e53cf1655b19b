import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { FigureGap as FigureGapCode } from '@overread/domain/statistics';
import { Guarded } from '@overread/api-platform';

export enum FigureGap {
  NO_CHART = 'NO_CHART',
  ONE_CATEGORY = 'ONE_CATEGORY',
  ONE_CHART = 'ONE_CHART',
  NO_DISAGREEMENT = 'NO_DISAGREEMENT',
  ONE_CHART_DECIDES = 'ONE_CHART_DECIDES',
}
registerEnumType(FigureGap, {
  name: 'FigureGap',
  description: 'Why a figure of a calibration, or its limits, are not there.',
  valuesMap: {
    NO_CHART: { description: 'No chart was reviewed by as many as it takes.' },
    ONE_CATEGORY: { description: 'All ratings are alike: nothing can be told from chance.' },
    ONE_CHART: { description: 'A single chart has no spread, so no limits.' },
    NO_DISAGREEMENT: { description: 'There was no disagreement, so no limits: that says nothing of the next chart.' },
    ONE_CHART_DECIDES: { description: 'Without one of the charts all ratings would be alike, so no limits.' },
  },
});

/** The enum and the domain's words are the same words; this is where the compiler checks it. */
export type GapsMatchDomain = [`${FigureGap}` extends FigureGapCode ? true : never, FigureGapCode extends `${FigureGap}` ? true : never];

@ObjectType({ description: 'A figure of a calibration session with its limits.' })
@Guarded('with-parent')
export class CalibrationFigure {
  @Field(() => Float, { nullable: true, description: 'The share or coefficient; null = not measured, for the reason in gap.' })
  value!: number | null;

  @Field(() => Float, { nullable: true, description: 'Lower limit at 95 %, over charts; null for the reason in gap.' })
  lower!: number | null;

  @Field(() => Float, { nullable: true, description: 'Upper limit at 95 %, over charts; null for the reason in gap.' })
  upper!: number | null;

  @Field(() => Int, { description: 'Charts that it stands on.' })
  charts!: number;

  @Field(() => FigureGap, { nullable: true, description: 'Why the value or its limits are missing; null when neither is.' })
  gap!: FigureGap | null;
}
