import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Guarded, resultOf } from '@overread/api-platform';
import { ErrorSection, Severity } from './taxonomy-enums.js';

@ObjectType({ description: 'What can be wrong with a chart: the first axis of the taxonomy.' })
@Guarded('with-parent')
export class ErrorType {
  @Field(() => String, { description: 'Its code, unique; findings carry it, so it never changes.' })
  code!: string;

  @Field(() => ErrorSection, { description: 'The part of a chart it is about.' })
  section!: ErrorSection;

  @Field(() => String, { description: 'Its name, unique in its section.' })
  name!: string;

  @Field(() => String, { description: 'What it means, in a sentence.' })
  description!: string;

  @Field(() => Severity, { description: 'How much it matters, unless the auditor says why not.' })
  defaultSeverity!: Severity;

  @Field(() => Boolean, { description: 'Whether it usually changes payment; the auditor may say otherwise.' })
  defaultPaymentAffecting!: boolean;

  @Field(() => Boolean, { description: 'Whether it is offered to auditors; findings of an inactive one are still counted.' })
  active!: boolean;

  @Field(() => Int, { description: 'Steps by one with each change; send it back with yours.' })
  version!: number;
}

@InputType({ description: 'An error type as it shall be; findings already made keep what was said of them.' })
export class ErrorTypeInput {
  @Field(() => String, { description: 'Code, unique: lower-case letters, digits, dashes, at most 40. It cannot be changed later.' })
  code!: string;

  @Field(() => ErrorSection, { description: 'The part of a chart it is about.' })
  section!: ErrorSection;

  @Field(() => String, { description: 'Name, unique in its section.' })
  name!: string;

  @Field(() => String, { description: 'What it means, in a sentence of at most 500 characters.' })
  description!: string;

  @Field(() => Severity, { description: 'How much it matters.' })
  defaultSeverity!: Severity;

  @Field(() => Boolean, { description: 'Whether it usually changes payment.' })
  defaultPaymentAffecting!: boolean;

  @Field(() => Boolean, { defaultValue: true, description: 'Whether it is offered to auditors.' })
  active!: boolean;
}

export const ErrorTypeResult = resultOf(ErrorType, 'ErrorType');
