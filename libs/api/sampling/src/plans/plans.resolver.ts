import { Args, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@overread/domain/access';
import { Person, peopleByIds } from '@overread/api-identity';
import { answer, CurrentActor, done, Door, Guarded, Uuid, type ReadTx, type Result, type WriteTx } from '@overread/api-platform';
import { ScoringVersion, scoringVersionById } from '@overread/api-reference';
import { Draw } from '../draws/draw.model.js';
import { drawsPage } from '../draws/draw-rows.query.js';
import { PlanPastResult } from '../past/plan-past.model.js';
import { planPast } from '../past/plan-past.query.js';
import { PlanInput, specOf } from './plan.input.js';
import { Plan, PlanResult } from './plan.model.js';
import { allPlans, onePlan } from './plan-rows.query.js';
import { previewPlan } from './preview-plan.query.js';
import { PlanPreviewResult } from './preview.model.js';
import { changePlan, createPlan, type PlanDraft } from './save-plan.command.js';

const draftOf = (input: PlanInput): PlanDraft => ({ name: input.name, spec: specOf(input), dueDays: input.dueDays, scoringVersionId: input.scoringVersionId ?? null, active: true });
const today = (): string => new Date().toISOString().slice(0, 10);

const saved = async (tx: WriteTx, result: Result<{ id: string }>): Promise<Result<Plan>> => {
  if (!result.ok) return result;
  const plan = await onePlan(tx, result.value.id);
  if (plan === null) throw new Error('a plan that was just written cannot be read');
  return done(plan);
};

@Resolver(() => Plan)
export class PlansResolver {
  constructor(private readonly door: Door) {}

  @Query(() => [Plan], { description: 'Sampling plans of your facilities, newest first.' })
  @Guarded({ noun: 'plan', ability: 'read' })
  plans(@CurrentActor() actor: Actor): Promise<Plan[]> {
    return this.door.read(actor, allPlans);
  }

  @Query(() => Plan, { nullable: true, description: 'One plan; null when there is none or it is not yours to see.' })
  @Guarded({ noun: 'plan', ability: 'read' })
  plan(@CurrentActor() actor: Actor, @Args('id', { type: () => Uuid, description: 'The plan.' }) id: string): Promise<Plan | null> {
    return this.door.read(actor, (tx) => onePlan(tx, id));
  }

  @Query(() => PlanPreviewResult, { description: 'What a plan would draw now and what that buys; nothing is written.' })
  @Guarded({ noun: 'plan', ability: 'create' })
  async previewPlan(@CurrentActor() actor: Actor, @Args('input', { description: 'The plan, saved or not.' }) input: PlanInput): Promise<typeof PlanPreviewResult> {
    return answer(await this.door.read(actor, (tx) => previewPlan(tx, specOf(input), today()))) as typeof PlanPreviewResult;
  }

  @Query(() => PlanPastResult, { description: 'What past audits of charts like those of a plan found: what its size is planned with.' })
  @Guarded({ noun: 'plan', ability: 'create' })
  async planPast(@CurrentActor() actor: Actor, @Args('input', { description: 'The plan, saved or not.' }) input: PlanInput): Promise<typeof PlanPastResult> {
    return answer(await this.door.read(actor, (tx) => planPast(tx, specOf(input), today()))) as typeof PlanPastResult;
  }

  @Mutation(() => PlanResult, { description: 'Writes a new plan; nothing is drawn yet.' })
  @Guarded({ noun: 'plan', ability: 'create' })
  async createPlan(@CurrentActor() actor: Actor, @Args('input', { description: 'The plan.' }) input: PlanInput): Promise<typeof PlanResult> {
    return answer(await this.door.attempt(actor, 'plan.create', async (tx) => saved(tx, await createPlan(tx, draftOf(input), today()))));
  }

  @Mutation(() => PlanResult, { description: 'Changes a plan; draws already locked keep what they were drawn with.' })
  @Guarded({ noun: 'plan', ability: 'change' })
  async updatePlan(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => Uuid, description: 'The plan.' }) id: string,
    @Args('version', { type: () => Int, description: 'The version you changed.' }) version: number,
    @Args('input', { description: 'The plan as it shall be.' }) input: PlanInput,
  ): Promise<typeof PlanResult> {
    return answer(await this.door.attempt(actor, 'plan.update', async (tx) => saved(tx, await changePlan(tx, { id, version }, draftOf(input), today()))));
  }

  @ResolveField(() => [Person], { description: 'Who audits its charts; empty = any auditor may claim them.' })
  auditors(@CurrentActor() actor: Actor, @Parent() plan: Plan): Promise<Person[]> {
    return this.door.read(actor, async (tx: ReadTx) => {
      const ids = await tx.rows<{ person_id: string }>('select person_id from plan_auditor where plan_id = $1 order by person_id', [plan.id]);
      return peopleByIds(tx, ids.map((each) => each.person_id));
    });
  }

  @ResolveField(() => ScoringVersion, { description: 'The scoring method’s version that its audits are scored by.' })
  async scoringVersion(@CurrentActor() actor: Actor, @Parent() plan: Plan): Promise<ScoringVersion> {
    return this.door.read(actor, (tx) => scoringVersionById(tx, plan.scoringVersionId));
  }

  @ResolveField(() => [Draw], { description: 'Its draws, newest first, at most 100.' })
  draws(@CurrentActor() actor: Actor, @Parent() plan: Plan): Promise<Draw[]> {
    return this.door.read(actor, (tx) => drawsPage(tx, { planId: plan.id, after: null, limit: 100 }));
  }
}
