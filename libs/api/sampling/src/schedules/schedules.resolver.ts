import { Args, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@overread/domain/access';
import { nextRun, windowOf } from '@overread/domain/sampling';
import { answer, CurrentActor, done, Door, Guarded, Uuid, type Result, type WriteTx } from '@overread/api-platform';
import { Draw } from '../draws/draw.model.js';
import { oneDraw } from '../draws/draw-rows.query.js';
import { Plan, PlanResult } from '../plans/plan.model.js';
import { onePlan } from '../plans/plan-rows.query.js';
import type { PlanScheduleEntity } from './schedule.entity.js';
import { PlanScheduleInput, scheduleDraftOf } from './schedule.input.js';
import { PlanSchedule, ScheduleRun } from './schedule.model.js';
import { scheduleOf, scheduleRuns } from './schedule-rows.query.js';
import { removeSchedule, setSchedule } from './set-schedule.command.js';

const planOf = async (tx: WriteTx, result: Result<{ planId: string }>): Promise<Result<Plan>> => {
  if (!result.ok) return result;
  const plan = await onePlan(tx, result.value.planId);
  if (plan === null) throw new Error('a plan whose schedule was just written cannot be read');
  return done(plan);
};

/** @param now decides which run is the next */
export const scheduleModel = (row: PlanScheduleEntity, now: Date): PlanSchedule => {
  const next = row.active ? nextRun(row, now.getTime()) : null;
  return Object.assign(new PlanSchedule(), row, { next: next === null ? null : { dueOn: next.dueOn, dueAt: new Date(next.dueAt), ...windowOf(row.drawsFrom, next.dueOn) } });
};

@Resolver(() => Plan)
export class PlanSchedulesResolver {
  constructor(private readonly door: Door) {}

  @ResolveField(() => PlanSchedule, { nullable: true, description: 'When it is drawn by itself; null when only people draw it.' })
  schedule(@CurrentActor() actor: Actor, @Parent() plan: Plan): Promise<PlanSchedule | null> {
    return this.door.read(actor, async (tx) => {
      const row = await scheduleOf(tx, plan.id);
      return row === null ? null : scheduleModel(row, new Date());
    });
  }

  @ResolveField(() => [ScheduleRun], { description: 'Its scheduled runs, latest due day first; they outlive the schedule.' })
  scheduleRuns(@CurrentActor() actor: Actor, @Parent() plan: Plan, @Args('first', { type: () => Int, defaultValue: 10, description: 'How many, at most 100.' }) first: number): Promise<ScheduleRun[]> {
    return this.door.read(actor, async (tx) => (await scheduleRuns(tx, plan.id, Math.max(0, Math.min(100, first)))).map((row) => Object.assign(new ScheduleRun(), row)));
  }

  @Mutation(() => PlanResult, { description: 'Sets, changes, pauses or resumes the schedule of a plan.' })
  @Guarded({ noun: 'plan', ability: 'change' })
  async setPlanSchedule(
    @CurrentActor() actor: Actor,
    @Args('planId', { type: () => Uuid, description: 'The plan.' }) planId: string,
    @Args('version', { type: () => Int, description: 'The version of the schedule that you changed; 0 for a plan without one.' }) version: number,
    @Args('input', { description: 'The schedule as it shall be.' }) input: PlanScheduleInput,
  ): Promise<typeof PlanResult> {
    return answer(await this.door.attempt(actor, 'plan.schedule', async (tx) => planOf(tx, await setSchedule(tx, { planId, version }, scheduleDraftOf(input), new Date()))));
  }

  @Mutation(() => PlanResult, { description: 'Takes the schedule of a plan away; draws and the record of its runs stay.' })
  @Guarded({ noun: 'plan', ability: 'change' })
  async removePlanSchedule(
    @CurrentActor() actor: Actor,
    @Args('planId', { type: () => Uuid, description: 'The plan.' }) planId: string,
    @Args('version', { type: () => Int, description: 'The version of the schedule that you saw.' }) version: number,
  ): Promise<typeof PlanResult> {
    return answer(await this.door.attempt(actor, 'plan.schedule', async (tx) => planOf(tx, await removeSchedule(tx, { planId, version }, new Date()))));
  }
}

@Resolver(() => ScheduleRun)
export class ScheduleRunsResolver {
  constructor(private readonly door: Door) {}

  @ResolveField(() => Draw, { nullable: true, description: 'The draw that was made; null when none was.' })
  draw(@CurrentActor() actor: Actor, @Parent() run: ScheduleRun): Promise<Draw | null> | null {
    const { drawId } = run;
    return drawId === null ? null : this.door.read(actor, (tx) => oneDraw(tx, drawId));
  }
}
