import { Field, Int, ObjectType } from '@nestjs/graphql';
import { CivilDate, Connection, Decimal, Guarded, Uuid } from '@overread/api-platform';

@ObjectType({ description: 'A coder, as charts and audits name them.' })
@Guarded('with-parent')
export class Coder {
  @Field(() => Uuid, { description: 'Id of the person.' })
  id!: string;

  @Field(() => String, { description: 'Staff code.' })
  code!: string;

  @Field(() => String, { description: 'Name.' })
  displayName!: string;
}

@ObjectType({ description: 'One patient encounter’s coded record, as it came last.' })
@Guarded('with-parent')
export class Chart {
  @Field(() => Uuid, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'The natural key within its facility.' })
  accountNumber!: string;

  @Field(() => String, { nullable: true, description: 'Payer; null = not given.' })
  payer!: string | null;

  @Field(() => String, { nullable: true, description: 'Service line; null = not given.' })
  serviceLine!: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'Civil day of discharge in the facility’s zone; null = not given.' })
  dischargedOn!: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'Civil day of final coding in the facility’s zone; null = not coded yet.' })
  codedOn!: string | null;

  @Field(() => Decimal, { nullable: true, description: 'Total charges in dollars; null = not given.' })
  totalCharges!: string | null;

  @Field(() => String, { nullable: true, description: 'MS-DRG as coded; null = none.' })
  drg!: string | null;

  @Field(() => Decimal, { nullable: true, description: 'Relative weight of the DRG; null = not given.' })
  drgWeight!: string | null;

  @Field(() => Int, { description: 'Codes of all systems on it.' })
  codeCount!: number;

  @Field(() => Int, { nullable: true, description: 'Minutes the coder spent; null = not recorded.' })
  codingMinutes!: number | null;

  @Field(() => Int, { description: 'Steps by one each time a later import changes it.' })
  version!: number;

  facilityId!: string;
  workTypeCode!: string;
  coderId!: string | null;
  coderIsHidden!: boolean;
}

export const ChartConnection = Connection(Chart);
