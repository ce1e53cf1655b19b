import { Module } from '@nestjs/common';
import { DrawsResolver } from './draws/draws.resolver.js';
import { PlansResolver } from './plans/plans.resolver.js';

export const samplingResolvers = [PlansResolver, DrawsResolver];

@Module({ providers: samplingResolvers })
export class SamplingModule {}
