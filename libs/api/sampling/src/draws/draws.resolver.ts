import { Args, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@overread/domain/access';
import { answer, CurrentActor, done, Door, Guarded, keysetPage, Uuid, type Result, type WriteTx } from '@overread/api-platform';
import { randomBytes } from 'node:crypto';
import { ExclusionCount, StratumPreview } from '../plans/preview.model.js';
import { Plan } from '../plans/plan.model.js';
import { onePlan } from '../plans/plan-rows.query.js';
import { verifyDraw } from '../proof/verify-draw.query.js';
import { DrawInput } from './draw.input.js';
import { Draw, DrawConnection, DrawResult, DrawSubstitution, DrawUnitConnection, DrawVerificationResult, type DrawUnit } from './draw.model.js';
import { drawsPage, exclusionsOf, oneDraw, strataOf, substitutionsOf, unitsPage } from './draw-rows.query.js';
import { extendDraw } from './extend-draw.command.js';
import { lockDraw, type LockedDraw } from './lock-draw.command.js';

/** 64 random bits, printed so that anyone can type them. */
export const freshSeed = (): string => randomBytes(8).toString('hex');

const drawn = async (tx: WriteTx, result: Result<LockedDraw>): Promise<Result<Draw>> => {
  if (!result.ok) return result;
  const draw = await oneDraw(tx, result.value.drawId);
  if (draw === null) throw new Error('a draw that was just locked cannot be read');
  return done(draw);
};

@Resolver(() => Draw)
export class DrawsResolver {
  constructor(private readonly door: Door) {}

  @Query(() => DrawConnection, { description: 'Locked draws, newest first.' })
  @Guarded({ noun: 'draw', ability: 'read' })
  draws(
    @CurrentActor() actor: Actor,
    @Args('planId', { type: () => Uuid, nullable: true, description: 'Only draws of this plan.' }) planId: string | null,
    @Args('first', { type: () => Int, defaultValue: 20, description: 'How many, at most 100.' }) first: number,
    @Args('after', { type: () => String, nullable: true, description: 'The cursor to go on from.' }) after: string | null,
  ): Promise<InstanceType<typeof DrawConnection>> {
    return this.door.read(actor, (tx) => keysetPage<Draw>({ first, after, rows: (key, limit) => drawsPage(tx, { planId: planId ?? null, after: key, limit }), keyOf: (draw) => draw.id }));
  }

  @Query(() => Draw, { nullable: true, description: 'One draw with its proof; null when there is none or it is not yours to see.' })
  @Guarded({ noun: 'draw', ability: 'read' })
  draw(@CurrentActor() actor: Actor, @Args('id', { type: () => Uuid, description: 'The draw.' }) id: string): Promise<Draw | null> {
    return this.door.read(actor, (tx) => oneDraw(tx, id));
  }

  @Query(() => DrawUnitConnection, { description: 'The population of a draw in byte order of the unit keys: the frame with tickets, and what was excluded and why.' })
  @Guarded({ noun: 'draw', ability: 'read' })
  drawUnits(
    @CurrentActor() actor: Actor,
    @Args('drawId', { type: () => Uuid, description: 'The draw.' }) drawId: string,
    @Args('selected', { type: () => Boolean, nullable: true, description: 'Only charts that were, or were not, selected.' }) selected: boolean | null,
    @Args('first', { type: () => Int, defaultValue: 50, description: 'How many, at most 100.' }) first: number,
    @Args('after', { type: () => String, nullable: true, description: 'The cursor to go on from.' }) after: string | null,
  ): Promise<InstanceType<typeof DrawUnitConnection>> {
    return this.door.read(actor, (tx) => keysetPage<DrawUnit>({ first, after, rows: (key, limit) => unitsPage(tx, { drawId, selected: selected ?? null, after: key, limit }), keyOf: (unit) => unit.unitKey }));
  }

  @Mutation(() => DrawResult, { description: 'Draws the sample of a plan, freezes its charts and opens their audits. The same seed over the same frame gives the draw that is there.' })
  @Guarded({ noun: 'draw', ability: 'create' })
  async lockDraw(@CurrentActor() actor: Actor, @Args('input', { description: 'Plan and seed.' }) input: DrawInput): Promise<typeof DrawResult> {
    return answer(await this.door.attempt(actor, 'draw.lock', async (tx) => drawn(tx, await lockDraw(tx, { planId: input.planId, seed: input.seed ?? freshSeed(), now: new Date() })), { long: true }));
  }

  @Mutation(() => DrawResult, { description: 'Adds the next tickets of the same frame; what is drawn stays drawn.' })
  @Guarded({ noun: 'draw', ability: 'extend' })
  async extendDraw(
    @CurrentActor() actor: Actor,
    @Args('drawId', { type: () => Uuid, description: 'The draw, or any of its extensions.' }) drawId: string,
    @Args('by', { type: () => Int, description: 'How many more charts.' }) by: number,
  ): Promise<typeof DrawResult> {
    return answer(await this.door.attempt(actor, 'draw.extend', async (tx) => drawn(tx, await extendDraw(tx, { drawId, by, now: new Date() })), { long: true }));
  }

  @Mutation(() => DrawVerificationResult, { description: 'Re-derives a draw from its stored frame and seed and names what does not hold; the check itself is recorded.' })
  @Guarded({ noun: 'draw', ability: 'verify' })
  async verifyDraw(@CurrentActor() actor: Actor, @Args('drawId', { type: () => Uuid, description: 'The draw.' }) drawId: string): Promise<typeof DrawVerificationResult> {
    const verified = await this.door.write(actor, 'draw.verify', async (tx) => {
      const result = await verifyDraw(tx, drawId);
      tx.record({ noun: 'draw', recordId: drawId, after: result.ok ? { holds: result.value.holds } : { refused: result.refusal.code } });
      return result;
    }, { long: true });
    return answer(verified) as typeof DrawVerificationResult;
  }

  @ResolveField(() => Plan, { description: 'The plan it was drawn by, as it is now.' })
  async plan(@CurrentActor() actor: Actor, @Parent() draw: Draw): Promise<Plan> {
    const plan = await this.door.read(actor, (tx) => onePlan(tx, draw.planId));
    if (plan === null) throw new Error('a draw without its plan');
    return plan;
  }

  @ResolveField(() => [StratumPreview], { description: 'Strata with their sizes, in byte order of their keys.' })
  strata(@CurrentActor() actor: Actor, @Parent() draw: Draw): Promise<StratumPreview[]> {
    return this.door.read(actor, (tx) => strataOf(tx, draw.id));
  }

  @ResolveField(() => [ExclusionCount], { description: 'Charts of the population that could not be drawn, by reason.' })
  excluded(@CurrentActor() actor: Actor, @Parent() draw: Draw): Promise<ExclusionCount[]> {
    return this.door.read(actor, (tx) => exclusionsOf(tx, draw.id));
  }

  @ResolveField(() => [DrawSubstitution], { description: 'Charts that could not be audited and what took their places, in the order in which it was done; empty for whoever does not see every facility of the draw.' })
  substitutions(@CurrentActor() actor: Actor, @Parent() draw: Draw): Promise<DrawSubstitution[]> {
    return this.door.read(actor, (tx) => substitutionsOf(tx, draw.id));
  }
}
