import { auditsMigrations } from '@overread/api-audits';
import { identityMigrations } from '@overread/api-identity';
import { intakeMigrations } from '@overread/api-intake';
import { metricsMigrations } from '@overread/api-metrics';
import { migrate, PlatformFunctions1764000000010 } from '@overread/api-platform';
import { rebuttalsMigrations } from '@overread/api-rebuttals';
import { referenceMigrations } from '@overread/api-reference';
import { samplingMigrations } from '@overread/api-sampling';
import { trailMigrations } from '@overread/api-trail';

/** Every stage's migrations, in the order of the stages. */
export const allMigrations = [
  PlatformFunctions1764000000010,
  ...identityMigrations,
  ...trailMigrations,
  ...referenceMigrations,
  ...intakeMigrations,
  ...samplingMigrations,
  ...auditsMigrations,
  ...rebuttalsMigrations,
  ...metricsMigrations,
];

/** Brings a database to this version. Returns the names of what ran now. */
export const migrateAll = (ownerUrl: string): Promise<string[]> => migrate(ownerUrl, allMigrations);
