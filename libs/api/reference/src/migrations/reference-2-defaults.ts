import { defaultTaxonomy } from '@overread/domain/audits';
import { DEFAULT_ALLOWANCE } from '@overread/domain/metrics';
import { defaultScoring } from '@overread/domain/scoring';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { defaultTargets } from '../defaults/default-targets.js';
import { defaultWorkTypes } from '../defaults/default-work-types.js';
import { startingDay } from '../defaults/starting-day.js';

const workTypes = /* sql */ `
insert into work_type (code, name, setting, aliases, position)
select code, name, setting, array(select jsonb_array_elements_text(aliases)), at
from rows from (jsonb_to_recordset($1::jsonb) as (code text, name text, setting text, aliases jsonb)) with ordinality as t(code, name, setting, aliases, at)
on conflict do nothing`;

const workStandards = /* sql */ `
insert into work_standard (id, work_type_code, charts_per_hour, effective_from)
select uuid7(), code, "chartsPerHour", $2::date from jsonb_to_recordset($1::jsonb) as t(code text, "chartsPerHour" numeric)
on conflict do nothing`;

const turnaroundTargets = /* sql */ `
insert into turnaround_target (id, clock, target_hours, effective_from) select uuid7(), key, value::numeric, $2::date from jsonb_each_text($1::jsonb)
on conflict do nothing`;

const errorTypes = /* sql */ `
insert into error_type (code, section, name, description, default_severity, default_payment_affecting, position)
select code, section, name, description, severity, payment, at
from rows from (jsonb_to_recordset($1::jsonb) as (code text, section text, name text, description text, "defaultSeverity" text, "defaultPaymentAffecting" boolean))
  with ordinality as t(code, section, name, description, severity, payment, at)
on conflict do nothing`;

const errorReasons = /* sql */ `
insert into error_reason (code, name, description, attributable, position)
select code, name, description, attributable, at
from rows from (jsonb_to_recordset($1::jsonb) as (code text, name text, description text, attributable boolean)) with ordinality as t(code, name, description, attributable, at)
on conflict do nothing`;

const scoring = /* sql */ `
with method as (insert into scoring_method (id, name) values (uuid7(), 'House scoring') on conflict do nothing returning id)
insert into scoring_version (id, method_id, number, headline, weights, thresholds, effective_from)
select uuid7(), id, 1, $1, $2::jsonb, $3::jsonb, $4::date from method`;

/** What a new installation starts with: the taxonomy and scoring of the domain, starting standards and targets, the usual allowance. */
export class ReferenceDefaults1764000000041 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(workTypes, [JSON.stringify(defaultWorkTypes)]);
    await runner.query(workStandards, [JSON.stringify(defaultWorkTypes), startingDay]);
    await runner.query(turnaroundTargets, [JSON.stringify(defaultTargets), startingDay]);
    await runner.query(errorTypes, [JSON.stringify(defaultTaxonomy.types)]);
    await runner.query(errorReasons, [JSON.stringify(defaultTaxonomy.reasons)]);
    await runner.query(scoring, [defaultScoring.headline, JSON.stringify(defaultScoring.weights), JSON.stringify(defaultScoring.thresholds), startingDay]);
    await runner.query('insert into allowance (effective_from, share) values ($1, $2) on conflict do nothing', [startingDay, DEFAULT_ALLOWANCE]);
  }

  /** The rows go with their tables: a site's own are among them by then. */
  async down(): Promise<void> {
    await Promise.resolve();
  }
}
