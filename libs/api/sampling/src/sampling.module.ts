import { Module } from '@nestjs/common';
import { DrawsResolver } from './draws/draws.resolver.js';
import { PlansResolver } from './plans/plans.resolver.js';
import { PlanSchedulesResolver, ScheduleRunsResolver } from './schedules/schedules.resolver.js';

export const samplingResolvers = [PlansResolver, DrawsResolver, PlanSchedulesResolver, ScheduleRunsResolver];

@Module({ providers: samplingResolvers })
export class SamplingModule {}
