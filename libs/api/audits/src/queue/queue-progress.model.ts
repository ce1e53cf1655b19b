import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Guarded } from '@overread/api-platform';

@ObjectType({ description: 'How much of the queue is left.' })
@Guarded('with-parent')
export class QueueProgress {
  @Field(() => Int, { description: 'Audits you may claim now.' })
  open!: number;

  @Field(() => Int, { description: 'Audits you hold.' })
  mine!: number;

  @Field(() => Int, { description: 'Submitted today, in each facility’s zone.' })
  submittedToday!: number;

  @Field(() => Int, { description: 'Open and past their due day.' })
  overdue!: number;
}
