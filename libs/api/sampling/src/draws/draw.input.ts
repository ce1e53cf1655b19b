import { Field, InputType } from '@nestjs/graphql';
import { Uuid } from '@overread/api-platform';

@InputType({ description: 'Which plan to draw, and the seed.' })
export class DrawInput {
  @Field(() => Uuid, { description: 'The plan.' })
  planId!: string;

  @Field(() => String, { nullable: true, description: '1 to 200 characters without line breaks or “|”; a random one is made and shown when left out.' })
  seed?: string | null;
}
