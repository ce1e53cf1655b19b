import { createUnionType, Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Refused, Result } from '../door/result.js';
import { Guarded } from './guarded.js';

export enum RefusalReason {
  INVALID = 'INVALID',
  CONFLICT = 'CONFLICT',
  NOT_FOUND = 'NOT_FOUND',
  NOT_ALLOWED = 'NOT_ALLOWED',
  LEASE_LOST = 'LEASE_LOST',
  TOO_LARGE = 'TOO_LARGE',
  ALREADY_DONE = 'ALREADY_DONE',
}
registerEnumType(RefusalReason, {
  name: 'RefusalReason',
  description: 'Why a mutation did nothing.',
  valuesMap: {
    INVALID: { description: 'The input cannot be used; `field` and `remedy` say what to mend.' },
    CONFLICT: { description: 'Another writer was first; `currentVersion` is what they left.' },
    NOT_FOUND: { description: 'There is no such record, or it is not yours to see: the two look the same.' },
    NOT_ALLOWED: { description: 'You may see the record but not do this to it.' },
    LEASE_LOST: { description: 'Your claim on the audit ran out and someone else may have it; your draft is kept.' },
    TOO_LARGE: { description: 'More than one request may carry.' },
    ALREADY_DONE: { description: 'It was done before; nothing changed now.' },
  },
});

@ObjectType({ description: 'An expected refusal: nothing was written, and this says why and what to do.' })
@Guarded('with-parent')
export class Refusal implements Refused {
  @Field(() => RefusalReason, { description: 'The kind of refusal.' })
  code!: RefusalReason;

  @Field(() => String, { description: 'What happened, in a sentence for people.' })
  message!: string;

  @Field(() => String, { nullable: true, description: 'The input field at fault; null when no single one is.' })
  field!: string | null;

  @Field(() => String, { nullable: true, description: 'What to do about it; null when nothing helps.' })
  remedy!: string | null;

  @Field(() => Int, { nullable: true, description: 'After CONFLICT: the version now stored; else null.' })
  currentVersion!: number | null;
}

/** The union `<Model>Result = <Model> | Refusal` of a mutation. */
export const resultOf = <T extends object>(model: new () => T, name: string) =>
  createUnionType({
    name: `${name}Result`,
    description: `${name}, or why it was refused.`,
    types: () => [model, Refusal] as const,
    resolveType: (value: object) => (value instanceof Refusal ? Refusal : model),
  });

/** A result as the union member it is. */
export const answer = <T extends object>(result: Result<T>): T | Refusal => (result.ok ? result.value : Object.assign(new Refusal(), result.refusal));
