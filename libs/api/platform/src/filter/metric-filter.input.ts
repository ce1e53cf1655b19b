import { Field, InputType } from '@nestjs/graphql';
import { CivilDate, Uuid } from '../graphql/scalars.js';
import { Compare, Grain, SampleKind } from './filter-enums.js';
import type { MetricScope } from './metric-scope.js';

@InputType({ description: 'The one filter shape: it drives tiles, charts, tables, the rows behind them and exports. A part left out does not restrict.' })
export class MetricFilterInput {
  @Field(() => CivilDate, { description: 'First day, inclusive; each figure by its own basis.' })
  from!: string;

  @Field(() => CivilDate, { description: 'Last day, inclusive.' })
  to!: string;

  @Field(() => Grain, { defaultValue: Grain.WEEK, description: 'How long the periods of a trend are.' })
  grain!: Grain;

  @Field(() => Compare, { defaultValue: Compare.OFF, description: 'What the range is compared with.' })
  compare!: Compare;

  @Field(() => [Uuid], { nullable: true, description: 'Only these facilities.' })
  facilityIds?: string[] | null;

  @Field(() => [Uuid], { nullable: true, description: 'Only coders of these teams.' })
  teamIds?: string[] | null;

  @Field(() => [Uuid], { nullable: true, description: 'Only these coders.' })
  coderIds?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Only these work types, by code.' })
  workTypes?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Only these payers.' })
  payers?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Only these service lines.' })
  serviceLines?: string[] | null;

  @Field(() => SampleKind, { defaultValue: SampleKind.RANDOM, description: 'Audit figures: which draws they come from.' })
  sampleKind!: SampleKind;

  @Field(() => Uuid, { nullable: true, description: 'Audit figures: only this draw and its extensions.' })
  drawId?: string | null;
}

export const scopeOf = (input: MetricFilterInput): MetricScope => ({
  from: input.from,
  to: input.to,
  facilityIds: input.facilityIds ?? null,
  teamIds: input.teamIds ?? null,
  coderIds: input.coderIds ?? null,
  workTypes: input.workTypes ?? null,
  payers: input.payers ?? null,
  serviceLines: input.serviceLines ?? null,
  sampleKind: input.sampleKind,
  drawId: input.drawId ?? null,
});
