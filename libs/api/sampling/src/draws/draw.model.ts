import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { Connection, Guarded, Instant, resultOf, Uuid } from '@overread/api-platform';
import { PlanMethod, SampleOrder, SizeMeasure, StratifyBy } from '../plans/plan-enums.js';

@ObjectType({ description: 'A locked draw with its proof: anyone can redo it from the frame, the seed and the method.' })
@Guarded('with-parent')
export class Draw {
  @Field(() => Uuid, { description: 'Its id.' })
  id!: string;

  @Field(() => Int, { description: 'Its number within the plan, from 1.' })
  number!: number;

  @Field(() => String, { description: 'The seed, fixed before the frame was read.' })
  seed!: string;

  @Field(() => PlanMethod, { description: 'How charts were chosen.' })
  method!: PlanMethod;

  @Field(() => String, { description: 'Name and version of the ticket algorithm.' })
  methodVersion!: string;

  @Field(() => Int, { description: 'Charts that the filter found.' })
  populationCount!: number;

  @Field(() => Int, { description: 'Of them, charts that could be drawn.' })
  frameCount!: number;

  @Field(() => String, { description: 'SHA-256 of the frame’s lines in byte order, hexadecimal.' })
  frameHash!: string;

  @Field(() => Int, { description: 'Charts selected, those of the draws it extends included.' })
  selectedCount!: number;

  @Field(() => Boolean, { description: 'False for focused draws: they say nothing about the rest of the frame.' })
  projectable!: boolean;

  @Field(() => Uuid, { nullable: true, description: 'The draw that this one adds charts to; null for a first draw.' })
  extendsDrawId!: string | null;

  @Field(() => Instant, { description: 'When it was locked.' })
  drawnAt!: Date;

  @Field(() => StratifyBy, { nullable: true, description: 'By what it was stratified; null unless STRATIFIED.' })
  stratifyBy!: StratifyBy | null;

  @Field(() => SampleOrder, { nullable: true, description: 'What the frame was in order by; null unless SYSTEMATIC.' })
  orderBy!: SampleOrder | null;

  @Field(() => SizeMeasure, { nullable: true, description: 'What the chances were proportional to; null unless PROPORTIONAL_TO_SIZE.' })
  sizeBy!: SizeMeasure | null;

  @Field(() => Float, { nullable: true, description: 'Step between two hits: places of the frame for SYSTEMATIC; cents, ten-thousandths of a weight or millionths of a risk where chances follow a size. Null for other methods, and where all charts were certain.' })
  interval!: number | null;

  @Field(() => Float, { nullable: true, description: 'Where the steps begin, from the seed; null where there is no interval.' })
  start!: number | null;

  @Field(() => Int, { nullable: true, description: 'Charts at least as large as the interval, taken for certain; null where chances follow no size.' })
  certainCount!: number | null;

  @Field(() => Float, { nullable: true, description: 'Charts drawn with equal chances that would tell as much; null where chances are equal.' })
  nEffective!: number | null;

  @Field(() => Boolean, { description: 'Whether the next tickets may extend it and stand in for charts that cannot be audited.' })
  drawsByTicket!: boolean;

  planId!: string;
}

@ObjectType({ description: 'A drawn chart that could not be audited and the next ticket that took its place.' })
@Guarded('with-parent')
export class DrawSubstitution {
  @Field(() => Int, { description: 'Its number within the draw, from 1.' })
  number!: number;

  @Field(() => String, { description: 'The chart that could not be audited, FACILITY:ACCOUNT.' })
  unitKey!: string;

  @Field(() => String, { nullable: true, description: 'The chart that took its place; null when its stratum had none left: the sample is one smaller.' })
  replacedBy!: string | null;

  @Field(() => String, { description: 'Why it could not be audited.' })
  reason!: string;

  @Field(() => Instant, { description: 'When.' })
  at!: Date;
}

@ObjectType({ description: 'One chart of a draw’s population.' })
@Guarded('with-parent')
export class DrawUnit {
  @Field(() => String, { description: 'FACILITY:ACCOUNT, the text that is hashed.' })
  unitKey!: string;

  @Field(() => String, { nullable: true, description: 'Its stratum; null for auditors where strata are coders.' })
  stratum!: string | null;

  @Field(() => String, { nullable: true, description: 'SHA-256 of seed, “|” and unit key; null when excluded.' })
  ticket!: string | null;

  @Field(() => Int, { nullable: true, description: 'Place in the order that the method draws by, from 1: of the ticket within the stratum, or in the frame’s order for SYSTEMATIC. Null when excluded, and where the stratum is not told.' })
  rank!: number | null;

  @Field(() => Int, { nullable: true, description: 'Its number among the spares of its stratum, from 1; null when it is none, and where the stratum is not told.' })
  spare!: number | null;

  @Field(() => String, { nullable: true, description: 'What the frame was in order by, or the size that its chance follows; null for methods without one, and where the stratum is not told.' })
  measure!: string | null;

  @Field(() => Float, { nullable: true, description: 'Chance of being drawn, above 0 to 1; null when excluded, for focused draws, and where the stratum is not told.' })
  chance!: number | null;

  @Field(() => Boolean, { description: 'Whether it was selected.' })
  selected!: boolean;

  @Field(() => String, { nullable: true, description: 'Why it could not be drawn; null when it could.' })
  excludedReason!: string | null;
}

@ObjectType({ description: 'One thing that a draw must prove.' })
@Guarded('with-parent')
export class VerificationCheck {
  @Field(() => String, { description: 'What was checked.' })
  name!: string;

  @Field(() => Boolean, { description: 'Whether it holds.' })
  holds!: boolean;

  @Field(() => String, { description: 'What was found; names the first charts at fault.' })
  detail!: string;
}

@ObjectType({ description: 'A draw re-derived from its stored frame and seed.' })
@Guarded('with-parent')
export class DrawVerification {
  @Field(() => Uuid, { description: 'The draw.' })
  drawId!: string;

  @Field(() => Boolean, { description: 'Every check holds.' })
  holds!: boolean;

  @Field(() => [VerificationCheck], { description: 'Each check with what was found.' })
  checks!: VerificationCheck[];
}

export const DrawConnection = Connection(Draw);
export const DrawUnitConnection = Connection(DrawUnit);
export const DrawResult = resultOf(Draw, 'Draw');
export const DrawVerificationResult = resultOf(DrawVerification, 'DrawVerification');
