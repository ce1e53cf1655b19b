import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { scoringMethods, type Thresholds, type Weights } from '@overread/domain/scoring';
import { CivilDate, Guarded, Json, resultOf, Uuid } from '@overread/api-platform';

const headlines = scoringMethods.join(', ');
const weights = '{paymentAffecting, other}: how much a code counts in the weighted method, above 0';
const thresholds = '{coding, drg, newCoder3Months, newCoder6Months}: accuracies asked for, as fractions';

@ObjectType({ description: 'One edition of a scoring method. It never changes: audits are scored by the edition of their plan for good.' })
@Guarded('with-parent')
export class ScoringVersion {
  @Field(() => Uuid, { description: 'Its id.' })
  id!: string;

  @Field(() => Uuid, { description: 'The method it belongs to.' })
  methodId!: string;

  @Field(() => Int, { description: '1 = the first edition of the method.' })
  number!: number;

  @Field(() => String, { description: `Which score is the headline: ${headlines}.` })
  headline!: string;

  @Field(() => Json, { description: `${weights}.` })
  weights!: Weights;

  @Field(() => Json, { description: `${thresholds}.` })
  thresholds!: Thresholds;

  @Field(() => CivilDate, { description: 'First civil day on which new plans take it.' })
  effectiveFrom!: string;
}

@ObjectType({ description: 'A way of scoring audits, in editions. New plans take the first method of the list unless they name another.' })
@Guarded('with-parent')
export class ScoringMethod {
  @Field(() => Uuid, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'Its name, unique.' })
  name!: string;

  @Field(() => [ScoringVersion], { description: 'Its editions, newest first.' })
  versions!: ScoringVersion[];
}

@InputType({ description: 'The next edition of a scoring method; a new name begins a new method.' })
export class ScoringVersionInput {
  @Field(() => String, { description: 'The method, by name; one that is not there yet is added.' })
  methodName!: string;

  @Field(() => String, { description: `Which score is the headline: ${headlines}.` })
  headline!: string;

  @Field(() => Json, { description: `${weights}, at most 100.` })
  weights!: unknown;

  @Field(() => Json, { description: `${thresholds}; 3 months asks no more than 6, and 6 no more than coding.` })
  thresholds!: unknown;

  @Field(() => CivilDate, { description: 'First civil day on which new plans take it: not before that of the edition before.' })
  effectiveFrom!: string;
}

export const ScoringVersionResult = resultOf(ScoringVersion, 'ScoringVersion');
