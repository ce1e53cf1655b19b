import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@overread/domain/access';
import { answer, CurrentActor, done, Door, Guarded, refuse, Uuid, type Result, type WriteTx } from '@overread/api-platform';
import { Draw, DrawResult, oneDraw } from '@overread/api-sampling';
import { DrawExpansion } from './draw-expansion.model.js';
import { expandDraw } from './expand-draw.command.js';
import { expansionOf } from './expansion.query.js';
import { substituteChart } from './substitute-chart.command.js';

const shown = async (tx: WriteTx, result: Result<{ readonly drawId: string }>): Promise<Result<Draw>> => {
  if (!result.ok) return result;
  const draw = await oneDraw(tx, result.value.drawId);
  return draw === null ? refuse('NOT_FOUND', 'This draw is not yours to see.') : done(draw);
};

/** What audits do to a draw: they tell whether it grows, and which of its charts could not be audited. */
@Resolver(() => Draw)
export class DrawChangesResolver {
  constructor(private readonly door: Door) {}

  @ResolveField(() => DrawExpansion, { nullable: true, description: 'What a discovery draw says of growing; null for other methods, once it has grown, for whoever does not see all of its facilities, and where charges that it is judged by are not known.' })
  async expansion(@CurrentActor() actor: Actor, @Parent() draw: Draw): Promise<DrawExpansion | null> {
    return (await this.door.read(actor, (tx) => expansionOf(tx, draw.id))) as DrawExpansion | null;
  }

  @Mutation(() => DrawResult, { description: 'Draws the full sample of a discovery draw whose first part calls for it; what is drawn stays drawn.' })
  @Guarded({ noun: 'draw', ability: 'extend' })
  async expandDraw(@CurrentActor() actor: Actor, @Args('drawId', { type: () => Uuid, description: 'The discovery draw.' }) drawId: string): Promise<typeof DrawResult> {
    return answer(await this.door.attempt(actor, 'draw.expand', async (tx) => shown(tx, await expandDraw(tx, { drawId, now: new Date() })), { long: true }));
  }

  @Mutation(() => DrawResult, { description: 'Puts the next ticket of its stratum in the place of a drawn chart that cannot be audited, with the reason; its audits end.' })
  @Guarded({ noun: 'draw', ability: 'substitute' })
  async substituteChart(
    @CurrentActor() actor: Actor,
    @Args('drawId', { type: () => Uuid, description: 'The draw, or any of its extensions.' }) drawId: string,
    @Args('unitKey', { type: () => String, description: 'The drawn chart, FACILITY:ACCOUNT.' }) unitKey: string,
    @Args('reason', { type: () => String, description: 'Why it cannot be audited, 1 to 500 characters.' }) reason: string,
  ): Promise<typeof DrawResult> {
    return answer(await this.door.attempt(actor, 'draw.substitute', async (tx) => shown(tx, await substituteChart(tx, { drawId, unitKey, reason, now: new Date() }))));
  }
}
