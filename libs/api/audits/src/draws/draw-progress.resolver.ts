import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@overread/domain/access';
import { CurrentActor, Door } from '@overread/api-platform';
import { Draw } from '@overread/api-sampling';
import { DrawProgress } from './draw-progress.model.js';

/** What this stage adds to a draw. */
@Resolver(() => Draw)
export class DrawProgressResolver {
  constructor(private readonly door: Door) {}

  @ResolveField(() => DrawProgress, { description: 'How far its primary audits are.' })
  progress(@CurrentActor() actor: Actor, @Parent() draw: Draw): Promise<DrawProgress> {
    return this.door.read(actor, async (tx) => {
      const row = await tx.row<Record<keyof DrawProgress, string>>(
        `select count(*) filter (where state in ('assigned', 'skipped')) as assigned, count(*) filter (where state = 'in_review') as "inReview",
                count(*) filter (where submitted_at is not null) as submitted, count(*) as total from audit where draw_id = $1 and kind = 'primary' and state <> 'replaced'`,
        [draw.id],
      );
      return { assigned: Number(row?.assigned ?? 0), inReview: Number(row?.inReview ?? 0), submitted: Number(row?.submitted ?? 0), total: Number(row?.total ?? 0) };
    });
  }
}
