import { Module } from '@nestjs/common';
import { DrawsResolver } from './draws/draws.resolver.js';
import { PlansResolver } from './plans/plans.resolver.js';

@Module({ providers: [PlansResolver, DrawsResolver] })
export class SamplingModule {}
