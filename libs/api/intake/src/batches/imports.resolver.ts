import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@overread/domain/access';
import { answer, CurrentActor, done, Door, Guarded, keysetPage, notFound, Uuid, type ReadTx, type Result } from '@overread/api-platform';
import { ImportRunner } from '../running/import-runner.js';
import { undoImport } from '../undo/undo-import.command.js';
import { batchesPage, countRowErrors, oneBatch, rowErrorsPage } from './batch-rows.query.js';
import { ImportBatch, ImportBatchConnection, ImportBatchResult, ImportOptionsInput, ImportRowError, ImportRowErrorConnection } from './import-batch.model.js';

const asIs = async (tx: ReadTx, result: Result<{ id: string }>): Promise<Result<ImportBatch>> => {
  if (!result.ok) return result;
  const batch = await oneBatch(tx, result.value.id);
  return batch === null ? notFound('import') : done(Object.assign(new ImportBatch(), batch));
};

@Resolver(() => ImportBatch)
export class ImportsResolver {
  constructor(
    private readonly door: Door,
    private readonly runner: ImportRunner,
  ) {}

  @Query(() => ImportBatchConnection, { description: 'Imports, newest first.' })
  @Guarded({ noun: 'import', ability: 'read' })
  importBatches(
    @CurrentActor() actor: Actor,
    @Args('first', { type: () => Int, defaultValue: 20, description: 'How many, at most 100.' }) first: number,
    @Args('after', { type: () => String, nullable: true, description: 'The cursor to go on from.' }) after: string | null,
  ): Promise<InstanceType<typeof ImportBatchConnection>> {
    return this.door.read(actor, (tx) => keysetPage<ImportBatch>({ first, after, keyOf: (batch) => batch.id, rows: (key, limit) => batchesPage(tx, { after: key, limit }) }));
  }

  @Query(() => ImportBatch, { nullable: true, description: 'One import; null when there is none or it is not yours to see.' })
  @Guarded({ noun: 'import', ability: 'read' })
  importBatch(@CurrentActor() actor: Actor, @Args('id', { type: () => Uuid, description: 'The import.' }) id: string): Promise<ImportBatch | null> {
    return this.door.read(actor, (tx) => oneBatch(tx, id));
  }

  @Query(() => ImportRowErrorConnection, { description: 'What is wrong with rows of an import, in the order of the file.' })
  @Guarded({ noun: 'import', ability: 'read' })
  importRowErrors(
    @CurrentActor() actor: Actor,
    @Args('batchId', { type: () => Uuid, description: 'The import.' }) batchId: string,
    @Args('first', { type: () => Int, defaultValue: 50, description: 'How many, at most 100.' }) first: number,
    @Args('after', { type: () => String, nullable: true, description: 'The cursor to go on from.' }) after: string | null,
  ): Promise<InstanceType<typeof ImportRowErrorConnection>> {
    return this.door.read(actor, async (tx) => keysetPage<ImportRowError>({
      first,
      after,
      total: await countRowErrors(tx, batchId),
      keyOf: (error) => `${error.rowNumber} ${error.id}`,
      rows: (key, limit) => rowErrorsPage(tx, { batchId, after: key, limit }),
    }));
  }

  @Mutation(() => ImportBatchResult, { description: 'Dry run: reads the whole file and says what would happen. Nothing but the import’s own record is written.' })
  @Guarded({ noun: 'import', ability: 'check' })
  async checkImport(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => Uuid, description: 'The uploaded import.' }) id: string,
    @Args('input', { description: 'How to read and land it.' }) input: ImportOptionsInput,
  ): Promise<typeof ImportBatchResult> {
    return this.answered(actor, await this.runner.check(actor, id, input));
  }

  @Mutation(() => ImportBatchResult, { description: 'Begins to land a checked import; it goes on in the background, and `importBatch` tells how far it is.' })
  @Guarded({ noun: 'import', ability: 'commit' })
  async commitImport(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => Uuid, description: 'The import.' }) id: string,
    @Args('version', { type: () => Int, description: 'The version you checked.' }) version: number,
  ): Promise<typeof ImportBatchResult> {
    return this.answered(actor, await this.runner.commit(actor, id, version));
  }

  @Mutation(() => ImportBatchResult, { description: 'Takes out what an import brought in, and gives replaced records their earlier content back. Refused where samples hang on its charts.' })
  @Guarded({ noun: 'import', ability: 'undo' })
  async undoImport(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => Uuid, description: 'The import.' }) id: string,
    @Args('version', { type: () => Int, description: 'The version you saw.' }) version: number,
  ): Promise<typeof ImportBatchResult> {
    return this.answered(actor, await this.door.attempt(actor, 'import.undo', (tx) => undoImport(tx, { id, version }, new Date()), { long: true }));
  }

  private async answered(actor: Actor, result: Result<{ id: string }>): Promise<typeof ImportBatchResult> {
    return answer(await this.door.read(actor, (tx) => asIs(tx, result))) as typeof ImportBatchResult;
  }
}
