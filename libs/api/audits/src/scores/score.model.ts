import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { Decimal, Guarded, Instant } from '@overread/api-platform';

@ObjectType({ description: 'One scoring method’s result for one audit.' })
@Guarded('with-parent')
export class ScoreLine {
  @Field(() => String, { description: 'The method: code-over-code, net-of-over-coding, union, weighted, record-over-record, drg, em, poa, principal, disposition, modifiers, units.' })
  method!: string;

  @Field(() => String, { description: 'What to call it.' })
  label!: string;

  @Field(() => Float, { description: 'What counts as right.' })
  numerator!: number;

  @Field(() => Float, { description: 'What was audited.' })
  denominator!: number;

  @Field(() => Float, { nullable: true, description: 'numerator ÷ denominator; null = nothing audited, not measured.' })
  value!: number | null;
}

@ObjectType({ description: 'The score of an audit at submission (edition 1) or after a decision changed it.' })
@Guarded('with-parent')
export class AuditScore {
  @Field(() => Int, { description: '1 = at submission; each decision that changes the score adds one.' })
  edition!: number;

  @Field(() => Boolean, { description: 'Whether this is the score that counts now.' })
  isCurrent!: boolean;

  @Field(() => String, { description: 'What made this edition.' })
  cause!: string;

  @Field(() => Instant, { description: 'When it was made.' })
  at!: Date;

  @Field(() => Int, { description: 'Codes right as they were.' })
  matched!: number;

  @Field(() => Int, { description: 'Codes replaced within their family.' })
  revised!: number;

  @Field(() => Int, { description: 'Codes removed: the record does not carry them.' })
  unsupported!: number;

  @Field(() => Int, { description: 'Codes added: the coder missed them.' })
  missed!: number;

  @Field(() => [ScoreLine], { description: 'By every method.' })
  lines!: ScoreLine[];

  @Field(() => Decimal, { description: 'Over-coded dollars; never netted.' })
  overDollars!: string;

  @Field(() => Decimal, { description: 'Under-coded dollars; never netted.' })
  underDollars!: string;
}
