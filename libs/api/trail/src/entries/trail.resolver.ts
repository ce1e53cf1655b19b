import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@overread/domain/access';
import { CurrentActor, Door, Guarded, keysetPage, Uuid } from '@overread/api-platform';
import { TrailConnection, TrailEntry } from './trail.model.js';

@Resolver()
export class TrailResolver {
  constructor(private readonly door: Door) {}

  @Query(() => TrailConnection, { description: 'Who did what to which record, newest first, and who opened a chart.' })
  @Guarded({ noun: 'trail', ability: 'read' })
  trail(
    @CurrentActor() actor: Actor,
    @Args('noun', { type: () => String, nullable: true, description: 'Only this kind of record.' }) noun: string | null,
    @Args('recordId', { type: () => String, nullable: true, description: 'Only this record.' }) recordId: string | null,
    @Args('actorId', { type: () => Uuid, nullable: true, description: 'Only what this person did.' }) actorId: string | null,
    @Args('first', { type: () => Int, defaultValue: 50, description: 'How many, at most 100.' }) first: number,
    @Args('after', { type: () => String, nullable: true, description: 'The cursor to go on from.' }) after: string | null,
  ): Promise<InstanceType<typeof TrailConnection>> {
    return this.door.read(actor, (tx) =>
      keysetPage<TrailEntry>({
        first,
        after,
        keyOf: (entry) => entry.id,
        rows: (key, limit) =>
          tx.rows<TrailEntry>(
            `select id, at, actor_label as actor, intent, noun, record_id as "recordId", before, after from trail_event
             where ($1::text is null or noun = $1) and ($2::text is null or record_id = $2) and ($3::uuid is null or actor_id = $3) and ($4::uuid is null or id < $4) order by id desc limit $5`,
            [noun ?? null, recordId ?? null, actorId ?? null, key, limit],
          ),
      }),
    );
  }
}
