import { Inject, Injectable, Logger, Optional, type OnApplicationBootstrap } from '@nestjs/common';
import { existsSync } from 'node:fs';
import { systemActor, type Actor } from '@overread/domain/access';
import { conflict, done, Door, notFound, refuse, type Result, type WriteTx } from '@overread/api-platform';
import { beginBatch, type Decided } from '../batches/record-batch.command.js';
import { oneBatch, type BatchRow } from '../batches/batch-rows.query.js';
import type { ImportOptionsInput } from '../batches/import-batch.model.js';
import { SECOND_REVIEW_LANDER, type SecondReviewLander } from '../second-reviews/second-review-lander.js';
import { uploadPath } from '../uploads/upload-place.js';
import { decideMapping } from './decide-mapping.js';
import { failureOf, landBatch } from './finish-batch.js';
import { tryFile, type Running } from './run-batch.js';
import type { ImportOptions } from './run.js';
import { startTally } from './import-report.js';
import { storeOutcome } from './store-outcome.js';

const resuming = systemActor('import');

interface StoredOptions { readonly createMissing?: boolean; readonly zones?: Record<string, string> }

const zonesOf = (value: unknown): Record<string, string> =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).filter((pair): pair is [string, string] => typeof pair[1] === 'string')) : {};

/** Checks and commits uploaded files. A commit lands in the background, so that no request waits for a big file; one that a process left behind goes on at the next start. */
@Injectable()
export class ImportRunner implements OnApplicationBootstrap {
  private readonly log = new Logger('import');
  private readonly landing = new Set<Promise<void>>();

  constructor(
    private readonly door: Door,
    @Optional() @Inject(SECOND_REVIEW_LANDER) private readonly lander: SecondReviewLander | null,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const left = await this.door.read(resuming, (tx) => tx.rows<{ id: string }>("select id from import_batch where state = 'committing' and detection is not null"));
    for (const { id } of left) if (existsSync(uploadPath(id))) this.start(resuming, id);
  }

  /** Until everything that is landing has landed: for an orderly end. */
  async beforeApplicationShutdown(): Promise<void> {
    await Promise.allSettled(this.landing);
  }

  /** Reads the whole file and says what would happen; only the batch itself is written. */
  async check(actor: Actor, id: string, input: ImportOptionsInput): Promise<Result<{ id: string }>> {
    const found = await this.uploaded(actor, id);
    if (!found.ok) return found;
    const batch = found.value;
    const kind = input.kind ?? batch.kind;
    const mapping = decideMapping(kind, batch.header, input.mapping);
    if (!mapping.ok) return mapping;
    const drawId = kind === 'second_reviews' ? (input.drawId ?? null) : null;
    if (kind === 'second_reviews' && (drawId === null || (await this.door.read(actor, (tx) => tx.row('select 1 from draw where id = $1', [drawId]))) === null)) return refuse('INVALID', 'Second reviews belong to a draw.', { field: 'drawId', remedy: 'Choose the draw whose charts were reviewed.' });
    const options: ImportOptions = { createMissing: input.createMissing, zones: zonesOf(input.zones), drawId };
    const begun = await this.door.write(actor, 'import.check', (tx) => beginBatch(tx, batch, 'checked', { mapping: mapping.value, options }, false));
    if (begun === null) return conflict('import', null);
    return this.tryOut(actor, { ...batch, version: begun }, { mapping: mapping.value, options });
  }

  /** Begins to land a checked file; gives the batch as it is then. */
  async commit(actor: Actor, id: string, version: number): Promise<Result<{ id: string }>> {
    const begun = await this.door.attempt(actor, 'import.commit', async (tx) => {
      const batch = await oneBatch(tx, id);
      if (batch === null) return notFound('import');
      if (batch.version !== version) return conflict('import', batch.version);
      return mayCommit(tx, batch);
    });
    if (begun.ok) this.start(actor, id);
    return begun;
  }

  private async uploaded(actor: Actor, id: string): Promise<Result<BatchRow>> {
    const batch = await this.door.read(actor, (tx) => oneBatch(tx, id));
    if (batch === null) return notFound('import');
    if (!['uploaded', 'checked', 'failed'].includes(batch.state) || batch.progressRow > 0) return refuse('NOT_ALLOWED', 'This import has begun to land; it is past checking.', { remedy: 'Upload the file again to check it anew.' });
    if (!existsSync(uploadPath(id))) return refuse('NOT_ALLOWED', 'The file of this import is no longer here.', { remedy: 'Upload it again.' });
    return done(batch);
  }

  private async tryOut(actor: Actor, batch: BatchRow, decided: Decided): Promise<Result<{ id: string }>> {
    const tally = startTally();
    let version = batch.version;
    const running = this.runningOf(actor, batch, decided);
    try {
      await tryFile(running, async (outcome, chunk) => {
        tally.add(outcome, chunk.rowsRead);
        const next = await this.door.unrecorded(actor, (tx) => storeOutcome(tx, { id: batch.id, version }, { ...outcome, addedFacilities: [], addedCoders: [], facilityIds: new Set() }, { rowsRead: chunk.rowsRead, lastRow: 0 }));
        version = next ?? version;
      });
    } catch (error) {
      const failure = failureOf(error);
      return refuse('INVALID', failure, { remedy: 'Mend the file and upload it again.' });
    }
    const { createdFacilities, createdCoders } = tally.counts();
    await this.door.unrecorded(actor, (tx) => tx.rows("update import_batch set options = jsonb_set(options, '{created}', $3::jsonb), version = version + 1 where id = $1 and version = $2", [batch.id, version, JSON.stringify({ facilities: createdFacilities, coders: createdCoders })]));
    return done({ id: batch.id });
  }

  private runningOf(actor: Actor, batch: BatchRow, { mapping, options }: Decided): Running {
    return { door: this.door, actor, path: uploadPath(batch.id), run: { batchId: batch.id, mapping, header: batch.header, options, lander: this.lander } };
  }

  private start(actor: Actor, id: string): void {
    const work = this.land(actor, id).catch((error: unknown) => { this.log.error(`import ${id} stopped: ${error instanceof Error ? error.message : 'unknown'}`); });
    this.landing.add(work);
    void work.finally(() => this.landing.delete(work));
  }

  private async land(actor: Actor, id: string): Promise<void> {
    const batch = await this.door.read(actor, (tx) => oneBatch(tx, id));
    if (batch?.state !== 'committing') return;
    const stored = batch.options as StoredOptions;
    const options: ImportOptions = { createMissing: stored.createMissing === true, zones: stored.zones ?? {}, drawId: batch.drawId };
    await landBatch(this.runningOf(actor, batch, { mapping: batch.mapping as Decided['mapping'], options }), batch, () => undefined);
  }
}

const mayCommit = async (tx: WriteTx, batch: BatchRow): Promise<Result<{ id: string }>> => {
  const goesOn = batch.state === 'failed' && batch.progressRow > 0;
  if (batch.state !== 'checked' && !goesOn) return refuse('NOT_ALLOWED', batch.state === 'uploaded' ? 'Check the file first.' : `This import is ${batch.state} already.`, { remedy: batch.state === 'uploaded' ? 'A dry run says what would happen.' : null });
  if (!existsSync(uploadPath(batch.id))) return refuse('NOT_ALLOWED', 'The file of this import is no longer here.', { remedy: 'Upload it again.' });
  const before = await tx.row<{ at: Date | null }>(
    `select committed_at as at from import_batch where file_hash = $1 and kind = $2 and draw_id is not distinct from $3 and md5(mapping::text) = md5($4::jsonb::text) and id <> $5
       and (state = 'committing' or (state = 'committed' and rows_rejected = 0))`,
    [batch.fileHash, batch.kind, batch.drawId, JSON.stringify(batch.mapping), batch.id],
  );
  if (before !== null) return refuse('ALREADY_DONE', before.at === null ? 'This very file is landing now.' : `This very file was imported on ${new Date(before.at).toISOString().slice(0, 10)}; nothing changed.`);
  const stored = batch.options as StoredOptions;
  const version = await beginBatch(tx, batch, 'committing', { mapping: batch.mapping as Decided['mapping'], options: { createMissing: stored.createMissing === true, zones: stored.zones ?? {}, drawId: batch.drawId } }, goesOn);
  return version === null ? conflict('import', batch.version) : done({ id: batch.id });
};
