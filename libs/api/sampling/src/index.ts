import { SamplingTables1764000000060 } from './migrations/sampling-1-tables.js';
import { SamplingSchedules1764000000061 } from './migrations/sampling-2-schedules.js';
import { PlanEntity } from './plans/plan.entity.js';
import { PlanScheduleEntity } from './schedules/schedule.entity.js';

export * from './draws/draw.model.js';
export { drawsPage, oneDraw, exclusionsOf, strataOf } from './draws/draw-rows.query.js';
export { freshSeed } from './draws/draws.resolver.js';
export * from './draws/extend-draw.command.js';
export { frameLineExpression } from './draws/draw-frame.js';
export { lockDraw, type LockDraw, type LockedDraw } from './draws/lock-draw.command.js';
export * from './draws/substitute-unit.command.js';
export { checkPlan } from './plans/check-plan.js';
export * from './plans/plan-data.js';
export * from './plans/plan.model.js';
export { allPlans, onePlan } from './plans/plan-rows.query.js';
export * from './plans/preview-plan.query.js';
export * from './plans/save-plan.command.js';
export * from './proof/verify-draw.query.js';
export * from './sampling.module.js';
export type { MadeRun } from './schedules/make-run.js';
export { runDueSchedules } from './schedules/run-due-schedules.js';
export * from './schedules/schedule.model.js';
export { scheduleOf, scheduleRuns } from './schedules/schedule-rows.query.js';
export { scheduleModel } from './schedules/schedules.resolver.js';
export { removeSchedule, setSchedule } from './schedules/set-schedule.command.js';

export const samplingEntities = [PlanEntity, PlanScheduleEntity];
export const samplingMigrations = [SamplingTables1764000000060, SamplingSchedules1764000000061];
