import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@overread/domain/access';
import { ChartDetail } from '@overread/api-intake';
import { CurrentActor, Door, unseenAudits, Uuid } from '@overread/api-platform';

/** What this stage adds to a chart. */
@Resolver(() => ChartDetail)
export class ChartAuditsResolver {
  constructor(private readonly door: Door) {}

  @ResolveField(() => [Uuid], { description: 'Audits of it that you may see, the latest first; to coders only once submitted.' })
  auditIds(@CurrentActor() actor: Actor, @Parent() detail: ChartDetail): Promise<string[]> {
    return this.door.read(actor, async (tx) => (await tx.rows<{ id: string }>(`select id from audit where chart_id = $1 and id <> all (${unseenAudits}) order by id desc`, [detail.chart.id])).map((row) => row.id));
  }
}
