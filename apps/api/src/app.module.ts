import { Module, type DynamicModule } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import { MercuriusDriver, type MercuriusDriverConfig } from '@nestjs/mercurius';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditsModule } from '@overread/api-audits';
import { IdentityModule, Sessions } from '@overread/api-identity';
import { IntakeModule } from '@overread/api-intake';
import { MetricsModule } from '@overread/api-metrics';
import { PlatformModule } from '@overread/api-platform';
import { RebuttalsModule } from '@overread/api-rebuttals';
import { ReferenceModule } from '@overread/api-reference';
import { ReportsModule } from '@overread/api-reports';
import { SamplingModule } from '@overread/api-sampling';
import { TrailModule } from '@overread/api-trail';
import { graphqlOptions } from './graphql/graphql-options.js';
import { dataSourceOptions } from './process/data-source-options.js';
import { HealthController } from './http/health.controller.js';

/** The stages in the order of the house. */
const stageModules = ({ home, largestUpload }: AppSettings) => [
  PlatformModule, IdentityModule, TrailModule, ReferenceModule, IntakeModule.with({ home, largest: largestUpload }), SamplingModule, AuditsModule, RebuttalsModule, MetricsModule, ReportsModule,
];

export interface AppSettings {
  readonly runtimeUrl: string;
  /** Where uploads wait for their import. */
  readonly home: string;
  /** Bytes; larger uploads are refused. */
  readonly largestUpload: number;
  /** GraphiQL, introspection and suggestions on. */
  readonly development: boolean;
}

@Module({})
export class AppModule {
  static with(settings: AppSettings): DynamicModule {
    return {
      module: AppModule,
      imports: [
        TypeOrmModule.forRoot({ ...dataSourceOptions(settings.runtimeUrl), retryAttempts: 1 }),
        ...stageModules(settings),
        GraphQLModule.forRootAsync<MercuriusDriverConfig>({
          driver: MercuriusDriver,
          imports: [IdentityModule],
          inject: [Sessions],
          useFactory: (sessions: Sessions) => graphqlOptions(sessions, settings.development),
        }),
      ],
      controllers: [HealthController],
    };
  }
}
