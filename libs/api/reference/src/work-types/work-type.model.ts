import { Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Guarded, resultOf } from '@overread/api-platform';

export enum Setting {
  INPATIENT = 'inpatient',
  OUTPATIENT = 'outpatient',
  PROFESSIONAL = 'professional',
}
registerEnumType(Setting, {
  name: 'Setting',
  description: 'How the work is coded and paid.',
  valuesMap: {
    INPATIENT: { description: 'ICD-10-CM with POA and ICD-10-PCS, grouped to an MS-DRG.' },
    OUTPATIENT: { description: 'Facility work outside an admission: ICD-10-CM and CPT/HCPCS.' },
    PROFESSIONAL: { description: 'A provider’s own services, with an E/M level.' },
  },
});

@ObjectType({ description: 'A kind of coding work: it decides the productivity standard and the turnaround targets.' })
@Guarded('with-parent')
export class WorkType {
  @Field(() => String, { description: 'Its code, unique; charts carry it, so it never changes.' })
  code!: string;

  @Field(() => String, { description: 'Its name, unique.' })
  name!: string;

  @Field(() => Setting, { description: 'How the work is coded and paid.' })
  setting!: Setting;

  @Field(() => [String], { description: 'What else files call it; case, blanks and punctuation do not matter.' })
  aliases!: string[];

  @Field(() => Boolean, { description: 'Whether new work of this kind is expected; charts of an inactive one are still counted.' })
  active!: boolean;

  @Field(() => Int, { description: 'Steps by one with each change; send it back with yours.' })
  version!: number;
}

@InputType({ description: 'A work type as it shall be.' })
export class WorkTypeInput {
  @Field(() => String, { description: 'Code, unique: lower-case letters, digits, dashes, at most 40. It cannot be changed later.' })
  code!: string;

  @Field(() => String, { description: 'Name, unique.' })
  name!: string;

  @Field(() => Setting, { description: 'How the work is coded and paid.' })
  setting!: Setting;

  @Field(() => [String], { description: 'What else files call it, at most 50.' })
  aliases!: string[];

  @Field(() => Boolean, { defaultValue: true, description: 'Whether it is in use.' })
  active!: boolean;
}

export const WorkTypeResult = resultOf(WorkType, 'WorkType');
