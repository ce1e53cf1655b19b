import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { CivilDate, Guarded, resultOf, Uuid } from '@overread/api-platform';
import { AnnotationKind } from './annotation-kind.js';

@ObjectType({ description: 'What a site changed on a day, from which its figures may differ for a known reason. Control charts begin a new phase there. It is never changed, only added and taken away.' })
@Guarded('with-parent')
export class Annotation {
  @Field(() => Uuid, { description: 'Its id.' })
  id!: string;

  @Field(() => CivilDate, { description: 'The civil day from which it holds.' })
  day!: string;

  @Field(() => AnnotationKind, { description: 'What kind of change.' })
  kind!: AnnotationKind;

  @Field(() => String, { description: 'What was changed, in 1 to 200 characters.' })
  words!: string;

  facilityId!: string | null;

  teamId!: string | null;
}

@InputType({ description: 'A change at a site.' })
export class AnnotationInput {
  @Field(() => CivilDate, { description: 'The civil day from which it holds.' })
  day!: string;

  @Field(() => AnnotationKind, { description: 'What kind of change.' })
  kind!: AnnotationKind;

  @Field(() => String, { description: 'What was changed, in 1 to 200 characters. Nothing about patients, and no names of coders.' })
  words!: string;

  @Field(() => Uuid, { nullable: true, description: 'The facility where it was changed; none = every facility, for those who see them all.' })
  facilityId?: string | null;

  @Field(() => Uuid, { nullable: true, description: 'The team whom it touches; none = every team.' })
  teamId?: string | null;
}

export const AnnotationResult = resultOf(Annotation, 'Annotation');
