import { Global, Module } from '@nestjs/common';
import { ImportsResolver } from './batches/imports.resolver.js';
import { ChartsResolver } from './charts/charts.resolver.js';
import { MappingsResolver } from './mappings/mappings.resolver.js';
import { ImportRunner } from './running/import-runner.js';
import { ImportsController } from './uploads/imports.controller.js';

export const intakeResolvers = [ImportsResolver, MappingsResolver, ChartsResolver];

@Global()
@Module({ providers: [...intakeResolvers, ImportRunner], controllers: [ImportsController], exports: [ImportRunner] })
export class IntakeModule {}
