import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Guarded, resultOf, Uuid } from '@overread/api-platform';

@ObjectType({ description: 'A place whose charts are coded.' })
@Guarded('with-parent')
export class Facility {
  @Field(() => Uuid, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'Its short code, unique, as files name it.' })
  code!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, { description: 'Its IANA time zone: civil days and deadlines are in it.' })
  zone!: string;

  @Field(() => Boolean, { description: 'Whether it is in use.' })
  active!: boolean;

  @Field(() => Int, { description: 'Steps by one with each change; send it back with yours.' })
  version!: number;
}

@InputType({ description: 'A facility as it shall be.' })
export class FacilityInput {
  @Field(() => String, { description: 'Short code, unique: letters, digits, dashes, at most 32.' })
  code!: string;

  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => String, { description: 'IANA time zone, such as America/Chicago.' })
  zone!: string;

  @Field(() => Boolean, { defaultValue: true, description: 'Whether it is in use.' })
  active!: boolean;
}

export const FacilityResult = resultOf(Facility, 'Facility');
