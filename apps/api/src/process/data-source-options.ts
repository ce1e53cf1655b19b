import { auditsEntities } from '@overread/api-audits';
import { identityEntities } from '@overread/api-identity';
import { intakeEntities } from '@overread/api-intake';
import { rebuttalsEntities } from '@overread/api-rebuttals';
import { referenceEntities } from '@overread/api-reference';
import { samplingEntities } from '@overread/api-sampling';
import type { DataSourceOptions } from 'typeorm';

/** Milliseconds; a long job lifts its own statement limit inside its transaction. */
const limits = { statement: 8_000, lock: 2_000, idleInTransaction: 15_000 };

/** The pool of the runtime role: at most 16 connections, each with the time limits that keep one request from starving the rest. */
export const dataSourceOptions = (runtimeUrl: string): DataSourceOptions => ({
  type: 'postgres',
  url: runtimeUrl,
  entities: [...identityEntities, ...referenceEntities, ...intakeEntities, ...samplingEntities, ...auditsEntities, ...rebuttalsEntities],
  synchronize: false,
  logging: false,
  poolErrorHandler: () => undefined,
  extra: {
    max: 16,
    connectionTimeoutMillis: 10_000,
    statement_timeout: limits.statement,
    lock_timeout: limits.lock,
    idle_in_transaction_session_timeout: limits.idleInTransaction,
    application_name: 'overread',
  },
});
