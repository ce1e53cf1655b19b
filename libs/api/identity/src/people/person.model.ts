import { Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CivilDate, Connection, Guarded, resultOf, Uuid } from '@overread/api-platform';

export enum Role {
  ADMIN = 'admin',
  MANAGER = 'manager',
  AUDITOR = 'auditor',
  CODER = 'coder',
  TRAINER = 'trainer',
}
registerEnumType(Role, {
  name: 'Role',
  description: 'What a person may be; one person may be several.',
  valuesMap: {
    ADMIN: { description: 'Sets up facilities, people and reference data.' },
    MANAGER: { description: 'Plans samples, imports data, watches volume, accuracy and turnaround.' },
    AUDITOR: { description: 'Judges charts.' },
    CODER: { description: 'Codes charts and answers findings; sees only their own work.' },
    TRAINER: { description: 'Looks for errors that recur.' },
  },
});

@ObjectType({ description: 'Somebody who codes, audits, manages or trains.' })
@Guarded('with-parent')
export class Person {
  @Field(() => Uuid, { description: 'Their id.' })
  id!: string;

  @Field(() => String, { description: 'Their staff code, unique, as files name it.' })
  code!: string;

  @Field(() => String, { nullable: true, description: 'What they type to sign in; null = they do not sign in. Admins only.' })
  @Guarded({ noun: 'person', ability: 'change' })
  username!: string | null;

  @Field(() => String, { description: 'Their name.' })
  displayName!: string;

  @Field(() => [Role], { description: 'What they are.' })
  roles!: Role[];

  @Field(() => Boolean, { description: 'Whether they see every facility.' })
  allFacilities!: boolean;

  @Field(() => CivilDate, { nullable: true, description: 'First day of work; null = not known.' })
  hiredOn!: string | null;

  @Field(() => Boolean, { description: 'Whether they work here; inactive people cannot sign in.' })
  active!: boolean;

  @Field(() => Int, { description: 'Steps by one with each change.' })
  version!: number;

  teamId!: string | null;
}

@InputType({ description: 'A person as they shall be.' })
export class PersonInput {
  @Field(() => String, { description: 'Staff code, unique.' })
  code!: string;

  @Field(() => String, { nullable: true, description: 'Username, unique, 2 to 60 characters; none = they do not sign in.' })
  username?: string | null;

  @Field(() => String, { description: 'Name.' })
  displayName!: string;

  @Field(() => Uuid, { nullable: true, description: 'Team; none = no team.' })
  teamId?: string | null;

  @Field(() => [Role], { description: 'One or more roles.' })
  roles!: Role[];

  @Field(() => Boolean, { defaultValue: false, description: 'Every facility.' })
  allFacilities!: boolean;

  @Field(() => [Uuid], { description: 'Facilities, when not every one.' })
  facilityIds!: string[];

  @Field(() => CivilDate, { nullable: true, description: 'First day of work.' })
  hiredOn?: string | null;

  @Field(() => Boolean, { defaultValue: true, description: 'Whether they work here.' })
  active!: boolean;
}

export const PersonConnection = Connection(Person);
export const PersonResult = resultOf(Person, 'Person');
