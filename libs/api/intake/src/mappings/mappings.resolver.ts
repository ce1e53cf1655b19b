import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@overread/domain/access';
import { answer, CurrentActor, done, Door, Guarded, Json } from '@overread/api-platform';
import { ImportKind } from '../batches/import-enums.js';
import { ImportMapping, ImportMappingResult } from './import-mapping.model.js';
import { saveMapping } from './save-mapping.command.js';
import { savedMappings } from './saved-mappings.query.js';

@Resolver(() => ImportMapping)
export class MappingsResolver {
  constructor(private readonly door: Door) {}

  @Query(() => [ImportMapping], { description: 'Saved mappings of a kind, by name.' })
  @Guarded({ noun: 'import', ability: 'read' })
  importMappings(@CurrentActor() actor: Actor, @Args('kind', { type: () => ImportKind, description: 'The kind of file.' }) kind: ImportKind): Promise<ImportMapping[]> {
    return this.door.read(actor, (tx) => savedMappings(tx, kind));
  }

  @Mutation(() => ImportMappingResult, { description: 'Saves a mapping under a name; the same name again replaces it.' })
  @Guarded({ noun: 'import', ability: 'create' })
  async saveImportMapping(
    @CurrentActor() actor: Actor,
    @Args('name', { description: 'Its name.' }) name: string,
    @Args('kind', { type: () => ImportKind, description: 'The kind of file it reads.' }) kind: ImportKind,
    @Args('mapping', { type: () => Json, description: 'Which column carries which field.' }) mapping: unknown,
  ): Promise<typeof ImportMappingResult> {
    return answer(await this.door.attempt(actor, 'import.save-mapping', async (tx) => {
      const saved = await saveMapping(tx, { name, kind, mapping });
      return saved.ok ? done(Object.assign(new ImportMapping(), saved.value)) : saved;
    })) as typeof ImportMappingResult;
  }
}
