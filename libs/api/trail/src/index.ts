import { Module } from '@nestjs/common';
import { TrailResolver } from './entries/trail.resolver.js';
import { TrailTables1764000000030 } from './migrations/trail-1-tables.js';
import { TrailWithoutCoders1764000000031 } from './migrations/trail-2-coders.js';

export * from './entries/trail.model.js';

export const trailResolvers = [TrailResolver];

@Module({ providers: trailResolvers })
export class TrailModule {}

export const trailMigrations = [TrailTables1764000000030, TrailWithoutCoders1764000000031];
