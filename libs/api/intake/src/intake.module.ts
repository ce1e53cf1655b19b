import { Global, Module, type DynamicModule } from '@nestjs/common';
import { ImportsResolver } from './batches/imports.resolver.js';
import { ChartsResolver } from './charts/charts.resolver.js';
import { MappingsResolver } from './mappings/mappings.resolver.js';
import { ImportRunner } from './running/import-runner.js';
import { ImportsController } from './uploads/imports.controller.js';
import { UPLOAD_PLACE, type UploadPlace } from './uploads/upload-place.js';

export const intakeResolvers = [ImportsResolver, MappingsResolver, ChartsResolver];

@Global()
@Module({})
export class IntakeModule {
  static with(place: UploadPlace): DynamicModule {
    return { module: IntakeModule, providers: [...intakeResolvers, ImportRunner, { provide: UPLOAD_PLACE, useValue: place }], controllers: [ImportsController], exports: [ImportRunner] };
  }
}
