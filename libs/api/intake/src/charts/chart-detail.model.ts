import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Guarded, Instant, Json, Uuid } from '@overread/api-platform';
import { Chart } from './chart.model.js';

@ObjectType({ description: 'A diagnosis of a chart; the first is the principal or first-listed one.' })
@Guarded('with-parent')
export class DiagnosisLine {
  @Field(() => String, { description: 'ICD-10-CM code without its dot.' })
  code!: string;

  @Field(() => String, { nullable: true, description: 'Present on admission: Y, N, U, W, 1 for exempt; null = not given.' })
  poa!: string | null;
}

@ObjectType({ description: 'An inpatient procedure of a chart.' })
@Guarded('with-parent')
export class ProcedureLine {
  @Field(() => String, { description: 'ICD-10-PCS code.' })
  code!: string;

  @Field(() => String, { nullable: true, description: 'Civil day of the procedure; null = not given.' })
  date!: string | null;

  @Field(() => String, { nullable: true, description: 'Surgeon; null = not given.' })
  surgeon!: string | null;
}

@ObjectType({ description: 'An outpatient or professional service of a chart.' })
@Guarded('with-parent')
export class ServiceLine {
  @Field(() => String, { description: 'CPT or HCPCS code; never a descriptor.' })
  code!: string;

  @Field(() => [String], { description: 'Modifiers in order.' })
  modifiers!: string[];

  @Field(() => Int, { nullable: true, description: 'Units; null = not given.' })
  units!: number | null;
}

@ObjectType({ description: 'A question of the coder to the physician.' })
@Guarded('with-parent')
export class PhysicianQuery {
  @Field(() => Uuid, { description: 'Its id.' })
  id!: string;

  @Field(() => Instant, { description: 'When it was asked; the coding clock stands still from here.' })
  openedAt!: Date;

  @Field(() => Instant, { nullable: true, description: 'When it was answered; null = still open.' })
  answeredAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'agreed, disagreed, no_opinion, cancelled or other; null = none yet.' })
  outcome!: string | null;
}

@ObjectType({ description: 'What a chart was before a later import replaced it.' })
@Guarded('with-parent')
export class ChartVersion {
  @Field(() => Int, { description: 'The version it had.' })
  version!: number;

  @Field(() => Instant, { description: 'When it was replaced.' })
  replacedAt!: Date;

  @Field(() => Json, { description: 'Its content then, by column.' })
  snapshot!: unknown;

  @Field(() => String, { description: 'Name of the file that replaced it.' })
  fileName!: string;
}

@ObjectType({ description: 'A chart with its codes, times, queries and history.' })
@Guarded('with-parent')
export class ChartDetail {
  @Field(() => Chart, { description: 'What lists show of it.' })
  chart!: Chart;

  @Field(() => Instant, { nullable: true, description: 'Admission; null = not given.' })
  admitAt!: Date | null;

  @Field(() => Instant, { nullable: true, description: 'Discharge; null = not given.' })
  dischargeAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Discharge disposition; null = not given.' })
  disposition!: string | null;

  @Field(() => Instant, { nullable: true, description: 'When it could be coded; null = not given.' })
  availableAt!: Date | null;

  @Field(() => Instant, { nullable: true, description: 'When it was assigned to the coder; null = not given.' })
  assignedAt!: Date | null;

  @Field(() => Instant, { nullable: true, description: 'When it was first coded; null = not given.' })
  firstCodedAt!: Date | null;

  @Field(() => Instant, { nullable: true, description: 'When coding was finished; null = not yet.' })
  finalCodedAt!: Date | null;

  @Field(() => Instant, { nullable: true, description: 'When it was finally billed; null = not yet or not given.' })
  billedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Attending provider; null = not given.' })
  provider!: string | null;

  @Field(() => String, { nullable: true, description: 'E/M level; null = none.' })
  emLevel!: string | null;

  @Field(() => [DiagnosisLine], { description: 'Diagnoses in order.' })
  diagnoses!: DiagnosisLine[];

  @Field(() => [ProcedureLine], { description: 'ICD-10-PCS procedures in order.' })
  procedures!: ProcedureLine[];

  @Field(() => [ServiceLine], { description: 'CPT/HCPCS services in order.' })
  services!: ServiceLine[];

  @Field(() => [PhysicianQuery], { description: 'Queries on it, first asked first.' })
  queries!: PhysicianQuery[];

  @Field(() => [ChartVersion], { description: 'What it was before, latest first.' })
  versions!: ChartVersion[];
}
