import { Field, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Guarded, Instant } from '@overread/api-platform';

export enum FeedbackState {
  OPEN = 'open',
  DISPUTED = 'disputed',
  CLOSED = 'closed',
  ALL = 'all',
}
registerEnumType(FeedbackState, {
  name: 'FeedbackState',
  description: 'Which part of the feedback to list.',
  valuesMap: { OPEN: { description: 'The coder’s turn.' }, DISPUTED: { description: 'The auditor’s turn.' }, CLOSED: { description: 'Answered and decided.' }, ALL: { description: 'All of it.' } },
});

export enum Answer {
  AGREE = 'agree',
  DISPUTE = 'dispute',
}
registerEnumType(Answer, { name: 'Answer', description: 'What a coder says to a finding.', valuesMap: { AGREE: { description: 'The finding is right.' }, DISPUTE: { description: 'The finding is wrong, for the reason given.' } } });

export enum Decision {
  UPHELD = 'upheld',
  CONCEDED = 'conceded',
}
registerEnumType(Decision, { name: 'Decision', description: 'What becomes of a dispute.', valuesMap: { UPHELD: { description: 'The finding stands.' }, CONCEDED: { description: 'The finding is withdrawn and no longer scored.' } } });

@ObjectType({ description: 'The coder’s answer to a finding.' })
@Guarded('with-parent')
export class FindingResponse {
  @Field(() => Answer, { description: 'Agree or dispute.' })
  answer!: Answer;

  @Field(() => String, { description: 'Why, plain text; may be empty when the coder agrees.' })
  rationale!: string;

  @Field(() => String, { nullable: true, description: 'Guideline or advice the coder cites; null = none.' })
  reference!: string | null;

  @Field(() => Instant, { description: 'When.' })
  answeredAt!: Date;
}

@ObjectType({ description: 'What was decided about a disputed finding.' })
@Guarded('with-parent')
export class FindingDecision {
  @Field(() => Decision, { description: 'Upheld or conceded.' })
  decision!: Decision;

  @Field(() => String, { description: 'Why, plain text.' })
  rationale!: string;

  @Field(() => Instant, { description: 'When.' })
  decidedAt!: Date;

  @Field(() => String, { nullable: true, description: 'Who decided, by name; null = the system.' })
  decidedBy!: string | null;
}

@InputType({ description: 'A coder’s answer.' })
export class ResponseInput {
  @Field(() => Answer, { description: 'Agree or dispute.' })
  answer!: Answer;

  @Field(() => String, { description: 'Why; a dispute needs it.' })
  rationale!: string;

  @Field(() => String, { nullable: true, description: 'Guideline or advice to cite.' })
  reference?: string | null;
}

@InputType({ description: 'A decision about a dispute.' })
export class DecisionInput {
  @Field(() => Decision, { description: 'Upheld or conceded.' })
  decision!: Decision;

  @Field(() => String, { description: 'Why; always needed.' })
  rationale!: string;
}
