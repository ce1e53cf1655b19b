import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Guarded, Instant, Uuid } from '@overread/api-platform';
import { AgreementFigure } from '../agreement/agreement.model.js';
import { CalibrationChart } from './calibration-chart.model.js';
import { CalibrationFigure } from './calibration-figure.model.js';

@ObjectType({ description: 'A draw whose charts every named auditor reviews blind.' })
@Guarded('with-parent')
export class CalibrationSession {
  @Field(() => Uuid, { description: 'Its draw.' })
  drawId!: string;

  @Field(() => String, { description: 'Name of the plan.' })
  planName!: string;

  @Field(() => Int, { description: 'The how manieth draw of the plan.' })
  number!: number;

  @Field(() => Instant, { description: 'When it was drawn.' })
  drawnAt!: Date;

  @Field(() => Int, { description: 'Its charts.' })
  charts!: number;

  @Field(() => Int, { description: 'Its auditors.' })
  reviewers!: number;

  @Field(() => Int, { description: 'Reviews submitted.' })
  submitted!: number;

  @Field(() => Int, { description: 'Reviews that are to be made in all; those set aside or settled by an imported list are not among them.' })
  due!: number;
}

@ObjectType({ description: 'How all auditors of a session agree on one rating of a chart.' })
@Guarded('with-parent')
export class CalibrationMeasures {
  @Field(() => CalibrationFigure, { description: 'Pairs of auditors who rated a chart alike ÷ pairs who both rated it, Korn–Graubard’s limits with charts as clusters.' })
  percent!: CalibrationFigure;

  @Field(() => CalibrationFigure, { description: 'Fleiss’ κ over the charts that all of them reviewed; the others are left out.' })
  fleiss!: CalibrationFigure;

  @Field(() => CalibrationFigure, { description: 'Krippendorff’s nominal α over the charts that two or more reviewed; what is not reviewed is missing.' })
  alpha!: CalibrationFigure;

  @Field(() => CalibrationFigure, { nullable: true, description: 'Krippendorff’s ordinal α, where a wider disagreement weighs more; null for ratings without an order.' })
  ordinal!: CalibrationFigure | null;
}

@ObjectType({ description: 'How often an auditor said otherwise than more than half of those who reviewed the chart.' })
@Guarded('with-parent')
export class CalibrationDissent {
  @Field(() => Int, { description: 'Charts with a majority that the auditor reviewed, all reviews in.' })
  judged!: number;

  @Field(() => Int, { description: 'Of them, found more than the majority.' })
  above!: number;

  @Field(() => Int, { description: 'Of them, found less than the majority.' })
  below!: number;

  @Field(() => AgreementFigure, { nullable: true, description: 'Share that differs, Wilson’s limits; null when none was judged.' })
  share!: AgreementFigure | null;
}

@ObjectType({ description: 'An auditor of a calibration session.' })
@Guarded('with-parent')
export class CalibrationReviewer {
  @Field(() => Uuid, { description: 'Who.' })
  id!: string;

  @Field(() => String, { description: 'What to call them.' })
  label!: string;

  @Field(() => Int, { description: 'Charts they have reviewed.' })
  submitted!: number;

  @Field(() => Int, { description: 'Charts they are to review in all.' })
  due!: number;

  @Field(() => CalibrationDissent, { description: 'On whether the chart has an error that counts.' })
  found!: CalibrationDissent;

  @Field(() => CalibrationDissent, { description: 'On its worst severity.' })
  severity!: CalibrationDissent;
}

@ObjectType({ description: 'A calibration session measured, as first submitted.' })
@Guarded('with-parent')
export class Calibration {
  @Field(() => CalibrationSession, { description: 'The session.' })
  session!: CalibrationSession;

  @Field(() => CalibrationMeasures, { description: 'Agreement on whether a chart has an error that counts.' })
  found!: CalibrationMeasures;

  @Field(() => CalibrationMeasures, { description: 'Agreement on the worst severity of a chart: none, minor, moderate, major.' })
  severity!: CalibrationMeasures;

  @Field(() => [CalibrationReviewer], { description: 'Its auditors, by name.' })
  reviewers!: CalibrationReviewer[];

  @Field(() => [CalibrationChart], { description: 'Its charts, by facility and account.' })
  charts!: CalibrationChart[];
}
