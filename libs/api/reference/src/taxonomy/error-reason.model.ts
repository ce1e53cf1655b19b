import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Guarded, resultOf } from '@overread/api-platform';

@ObjectType({ description: 'Why something is wrong: the second axis of the taxonomy.' })
@Guarded('with-parent')
export class ErrorReason {
  @Field(() => String, { description: 'Its code, unique; findings carry it, so it never changes.' })
  code!: string;

  @Field(() => String, { description: 'Its name, unique.' })
  name!: string;

  @Field(() => String, { description: 'What it means, in a sentence.' })
  description!: string;

  @Field(() => Boolean, { description: 'Whether the coder answers for it; a finding of another reason is counted and not scored.' })
  attributable!: boolean;

  @Field(() => Boolean, { description: 'Whether it is offered to auditors; findings of an inactive one are still counted.' })
  active!: boolean;

  @Field(() => Int, { description: 'Steps by one with each change; send it back with yours.' })
  version!: number;
}

@InputType({ description: 'An error reason as it shall be; findings already made keep what was said of them.' })
export class ErrorReasonInput {
  @Field(() => String, { description: 'Code, unique: lower-case letters, digits, dashes, at most 40. It cannot be changed later.' })
  code!: string;

  @Field(() => String, { description: 'Name, unique.' })
  name!: string;

  @Field(() => String, { description: 'What it means, in a sentence of at most 500 characters.' })
  description!: string;

  @Field(() => Boolean, { description: 'Whether the coder answers for it.' })
  attributable!: boolean;

  @Field(() => Boolean, { defaultValue: true, description: 'Whether it is offered to auditors.' })
  active!: boolean;
}

export const ErrorReasonResult = resultOf(ErrorReason, 'ErrorReason');
