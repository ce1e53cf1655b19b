import { Field, ObjectType } from '@nestjs/graphql';
import { Guarded, Json, resultOf, Uuid } from '@overread/api-platform';
import { ImportKind } from '../batches/import-enums.js';

@ObjectType({ description: 'A saved mapping of columns, for files with the same header.' })
@Guarded('with-parent')
export class ImportMapping {
  @Field(() => Uuid, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'Its name, unique within the kind.' })
  name!: string;

  @Field(() => ImportKind, { description: 'The kind of file it reads.' })
  kind!: ImportKind;

  @Field(() => Json, { description: 'Which column carries which field: {kind, layout, columns, wide, dayOrder}.' })
  mapping!: unknown;
}

export const ImportMappingResult = resultOf(ImportMapping, 'ImportMapping');
