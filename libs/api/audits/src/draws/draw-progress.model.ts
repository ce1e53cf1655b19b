import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Guarded } from '@overread/api-platform';

@ObjectType({ description: 'How far the audits of a draw are.' })
@Guarded('with-parent')
export class DrawProgress {
  @Field(() => Int, { description: 'Not started.' })
  assigned!: number;

  @Field(() => Int, { description: 'Being reviewed.' })
  inReview!: number;

  @Field(() => Int, { description: 'Submitted or further.' })
  submitted!: number;

  @Field(() => Int, { description: 'Primary audits of this draw.' })
  total!: number;
}
