import { Field, ObjectType } from '@nestjs/graphql';
import { Connection, Guarded, Instant, Json, Uuid } from '@overread/api-platform';

@ObjectType({ description: 'One thing that happened to one record.' })
@Guarded('with-parent')
export class TrailEntry {
  @Field(() => Uuid, { description: 'Its id; later entries have larger ones.' })
  id!: string;

  @Field(() => Instant, { description: 'When.' })
  at!: Date;

  @Field(() => String, { description: 'Who, by name as it was then.' })
  actor!: string;

  @Field(() => String, { description: 'What was done, as noun.verb.' })
  intent!: string;

  @Field(() => String, { description: 'Kind of record.' })
  noun!: string;

  @Field(() => String, { nullable: true, description: 'The record; null when it was many at once.' })
  recordId!: string | null;

  @Field(() => Json, { nullable: true, description: 'The record before; null when it was new or only read.' })
  before!: unknown;

  @Field(() => Json, { nullable: true, description: 'What was written; null when it was only read.' })
  after!: unknown;
}

export const TrailConnection = Connection(TrailEntry, 'Trail');
