import { Global, Module } from '@nestjs/common';
import { Door } from './door/door.js';

/** The write and read doors for every stage. The data source comes from the process (TypeOrmModule.forRoot). */
@Global()
@Module({ providers: [Door], exports: [Door] })
export class PlatformModule {}
