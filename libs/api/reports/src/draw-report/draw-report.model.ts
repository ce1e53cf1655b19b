import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { Guarded, Instant, resultOf, Uuid } from '@overread/api-platform';
import { ReportFigure, ReportStratum } from './figure.model.js';

@ObjectType({ description: 'Charts of the population left out of the frame for one reason.' })
@Guarded('with-parent')
export class ReportExclusion {
  @Field(() => String, { description: 'The reason, such as already_audited.' })
  reason!: string;

  @Field(() => Int, { description: 'How many charts.' })
  charts!: number;
}

@ObjectType({ description: 'A drawn chart that was not audited.' })
@Guarded('with-parent')
export class UnauditedChart {
  @Field(() => String, { description: 'FACILITY:ACCOUNT.' })
  unitKey!: string;

  @Field(() => Boolean, { description: 'Set aside by the auditor; false = still open.' })
  isSetAside!: boolean;

  @Field(() => String, { nullable: true, description: 'Why it was set aside; null for open ones.' })
  reason!: string | null;
}

@ObjectType({ description: 'A drawn chart that could not be audited and the next ticket that took its place.' })
@Guarded('with-parent')
export class ReportSubstitution {
  @Field(() => String, { description: 'The chart that could not be audited, FACILITY:ACCOUNT.' })
  unitKey!: string;

  @Field(() => String, { nullable: true, description: 'The chart in its place; null when its stratum had none left.' })
  replacedBy!: string | null;

  @Field(() => String, { description: 'Why it could not be audited.' })
  reason!: string;

  @Field(() => Instant, { description: 'When.' })
  at!: Date;
}

@ObjectType({ description: 'A version of the scoring that the audits go by.' })
@Guarded('with-parent')
export class ReportScoring {
  @Field(() => Int, { description: 'Number of the version.' })
  number!: number;

  @Field(() => String, { description: 'Its headline method.' })
  headline!: string;
}

@ObjectType({ description: 'A method that figures of the report were made by.' })
@Guarded('with-parent')
export class ReportMethod {
  @Field(() => String, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'Its version: what it computes never changes under one version.' })
  version!: string;

  @Field(() => String, { description: 'Its name for people.' })
  name!: string;

  @Field(() => String, { description: 'What it does.' })
  sentence!: string;

  @Field(() => String, { description: 'Where it is from.' })
  source!: string;
}

@ObjectType({ description: 'The proof that the report stands on.' })
@Guarded('with-parent')
export class ReportProof {
  @Field(() => String, { description: 'Id of the selection method, as plans name it.' })
  method!: string;

  @Field(() => String, { description: 'The same for people.' })
  methodName!: string;

  @Field(() => String, { description: 'Name and version of the algorithm that chose the charts.' })
  methodVersion!: string;

  @Field(() => String, { nullable: true, description: 'By what the frame was stratified; null for methods without strata.' })
  stratifiedBy!: string | null;

  @Field(() => String, { description: 'The seed, fixed before the frame was read.' })
  seed!: string;

  @Field(() => String, { description: 'SHA-256 of the frame’s lines in byte order, hexadecimal.' })
  frameHash!: string;

  @Field(() => Int, { description: 'Charts that the filter found.' })
  population!: number;

  @Field(() => Int, { description: 'Of them, charts that could be drawn.' })
  frame!: number;

  @Field(() => [ReportExclusion], { description: 'The others, by reason.' })
  excluded!: ReportExclusion[];

  @Field(() => Instant, { description: 'When it was locked.' })
  drawnAt!: Date;
}

@ObjectType({ description: 'What the audited charts of a draw say of its frame. A chain of extensions is one sample: the report is of its latest draw.' })
@Guarded('with-parent')
export class DrawReport {
  @Field(() => Uuid, { description: 'The latest draw of the chain.' })
  drawId!: string;

  @Field(() => Int, { description: 'Its number within the plan.' })
  number!: number;

  @Field(() => String, { description: 'Name of the plan.' })
  planName!: string;

  @Field(() => Float, { description: 'Two-sided level of the limits and level of the one-sided lower limit, 0 to 1.' })
  confidence!: number;

  @Field(() => [String], { description: 'To be read before the figures, the gravest first.' })
  cautions!: string[];

  @Field(() => [String], { description: 'What the figures go by: level, sidedness, netting, and what they are not.' })
  conventions!: string[];

  @Field(() => Boolean, { description: 'False for focused draws: the figures are what was found.' })
  isProjected!: boolean;

  @Field(() => Boolean, { description: 'Every chart of the frame was audited: there is no sampling error.' })
  isCensus!: boolean;

  @Field(() => Boolean, { description: 'Drawn charts are still to be audited.' })
  isProvisional!: boolean;

  @Field(() => ReportProof, { description: 'What the sample stands on.' })
  proof!: ReportProof;

  @Field(() => Int, { description: 'Charts drawn, substitutes in the place of what they replace.' })
  drawn!: number;

  @Field(() => Int, { description: 'Of them, charts audited.' })
  audited!: number;

  @Field(() => Int, { description: 'Still to be audited.' })
  open!: number;

  @Field(() => Int, { description: 'Set aside by auditors.' })
  skipped!: number;

  @Field(() => Int, { description: 'Audited, with a finding that the coder disputes.' })
  disputed!: number;

  @Field(() => [UnauditedChart], { description: 'Drawn charts that were not audited, those set aside first; at most 100.' })
  unaudited!: UnauditedChart[];

  @Field(() => [ReportSubstitution], { description: 'Substitutions, in the order in which they were made.' })
  substitutions!: ReportSubstitution[];

  @Field(() => [ReportScoring], { description: 'The scoring that the audits go by.' })
  scoring!: ReportScoring[];

  @Field(() => Instant, { nullable: true, description: 'When the last score was given; null when there is none.' })
  asOf!: Date | null;

  @Field(() => [ReportFigure], { description: 'Charts with an error, overpayment, underpayment, net.' })
  figures!: ReportFigure[];

  @Field(() => [ReportStratum], { description: 'Each stratum by itself, in byte order; empty where there is only one, and for auditors where strata are coders.' })
  strata!: ReportStratum[];

  @Field(() => [ReportMethod], { description: 'The methods of the figures above.' })
  methods!: ReportMethod[];
}

export const DrawReportResult = resultOf(DrawReport, 'DrawReport');
