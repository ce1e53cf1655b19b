import { Inject, Injectable, Logger, Optional, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import type { Actor } from '@overread/domain/access';
import { conflict, done, Door, notFound, refuse, type Result, type WriteTx } from '@overread/api-platform';
import { oneBatch, type BatchRow } from '../batches/batch-rows.query.js';
import type { ImportOptionsInput } from '../batches/import-batch.model.js';
import { withLease } from '../batches/import-lease.js';
import type { Decided } from '../batches/record-batch.command.js';
import { knownWords } from '../landing/known-words.js';
import { SECOND_REVIEW_LANDER, type SecondReviewLander } from '../second-reviews/second-review-lander.js';
import { sweepUploads, UPLOAD_PLACE, uploadPath, type UploadPlace } from '../uploads/upload-place.js';
import { beginLanding, type Begun } from './begin-landing.js';
import { checkBatch } from './check-batch.js';
import { checkOptions } from './check-options.js';
import { decideMapping } from './decide-mapping.js';
import { landBatch } from './finish-batch.js';
import type { Running } from './run-batch.js';

interface StoredOptions {
  readonly createMissing?: boolean;
  readonly zones?: Record<string, string>;
}

/** A commit that is through by then answers as committed. Milliseconds. */
const patience = 1_500;
/** Each holds two of the pool's connections. */
const atOnce = 2;

const zonesOf = (value: unknown): Record<string, string> =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).filter((pair): pair is [string, string] => typeof pair[1] === 'string')) : {};

/** Checks and commits uploaded files. A commit lands in the background, so that no request waits for a big file. */
@Injectable()
export class ImportRunner implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger('import');
  private readonly landing = new Set<Promise<unknown>>();
  private readonly ending = new AbortController();

  constructor(
    private readonly door: Door,
    @Inject(UPLOAD_PLACE) private readonly place: UploadPlace,
    @Optional() @Inject(SECOND_REVIEW_LANDER) private readonly lander: SecondReviewLander | null,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await sweepUploads(this.place, new Date());
  }

  /** Chunks that have begun to land do so; their imports stop there and say so. */
  async onModuleDestroy(): Promise<void> {
    this.ending.abort();
    await Promise.allSettled(this.landing);
  }

  /** Reads the whole file and says what would happen; only the batch itself is written. */
  async check(actor: Actor, id: string, input: ImportOptionsInput): Promise<Result<{ id: string }>> {
    const batch = await this.door.read(actor, (tx) => oneBatch(tx, id));
    if (batch === null) return notFound('import');
    if (!['uploaded', 'checked', 'failed'].includes(batch.state) || batch.progressRow > 0) return refuse('NOT_ALLOWED', 'This import has begun to land; it is past checking.', { remedy: 'Upload the file again: it goes on where this one stopped.' });
    if (!this.isHere(id)) return gone;
    const kind = input.kind ?? batch.kind;
    const mapping = decideMapping(kind, batch.header, input.mapping ?? (kind === batch.kind ? batch.mapping : null));
    if (!mapping.ok) return mapping;
    const options = await this.door.read(actor, (tx) => checkOptions(tx, kind, { createMissing: input.createMissing, zones: zonesOf(input.zones), drawId: input.drawId ?? null }));
    if (!options.ok) return options;
    return checkBatch(this.runningOf(actor, batch, { mapping: mapping.value, options: options.value }), batch);
  }

  /** Begins to land a checked file; gives the batch as it is once it is through, or after a moment. */
  async commit(actor: Actor, id: string, version: number): Promise<Result<{ id: string }>> {
    if (this.landing.size >= atOnce) return refuse('NOT_ALLOWED', `${atOnce} imports are landing already.`, { remedy: 'Commit this one when one of them is through.' });
    return new Promise((resolve, reject) => {
      const work = withLease(this.door, actor, id, async () => {
        const begun = await this.door.attempt(actor, 'import.commit', (tx) => this.begin(tx, id, version));
        if (!begun.ok) {
          resolve(begun);
          return;
        }
        void delay(patience).then(() => { resolve(done({ id })); });
        await this.land(actor, begun.value);
      }).then((lease) => { resolve(lease.held ? done({ id }) : refuse('NOT_ALLOWED', 'This import is landing already.')); }, (error: unknown) => {
        this.log.error(`import ${id} stopped: ${error instanceof Error ? error.message : 'unknown'}`);
        reject(error instanceof Error ? error : new Error('the import stopped'));
      });
      this.landing.add(work);
      void work.finally(() => this.landing.delete(work));
    });
  }

  private async begin(tx: WriteTx, id: string, version: number): Promise<Result<Begun & { batch: BatchRow; decided: Decided }>> {
    const batch = await oneBatch(tx, id);
    if (batch === null) return notFound('import');
    if (batch.version !== version) return conflict('import', batch.version);
    if (batch.state === 'uploaded') return refuse('NOT_ALLOWED', 'Check the file first.', { remedy: 'A dry run says what would happen.' });
    if (batch.state !== 'checked' && !(batch.state === 'failed' && batch.progressRow > 0)) return refuse('NOT_ALLOWED', `This import is ${batch.state} already.`);
    if (!this.isHere(id)) return gone;
    const stored = batch.options as StoredOptions;
    const decided: Decided = { mapping: batch.mapping as Decided['mapping'], options: { createMissing: stored.createMissing === true, zones: stored.zones ?? {}, drawId: batch.drawId } };
    const begun = await beginLanding(tx, batch, { fileHash: batch.fileHash, kind: batch.kind, drawId: batch.drawId, mapping: batch.mapping }, decided);
    return begun.ok ? done({ ...begun.value, batch, decided }) : begun;
  }

  private async land(actor: Actor, begun: Begun & { batch: BatchRow; decided: Decided }): Promise<void> {
    const failure = await landBatch(this.runningOf(actor, begun.batch, begun.decided), begun, () => undefined);
    if (failure === null) await rm(uploadPath(this.place, begun.id), { force: true });
  }

  private runningOf(actor: Actor, batch: BatchRow, { mapping, options }: Decided): Running {
    return { door: this.door, actor, path: uploadPath(this.place, batch.id), run: { batchId: batch.id, mapping, header: batch.header, options, known: knownWords(this.door, actor), lander: this.lander }, signal: this.ending.signal };
  }

  private isHere(id: string): boolean {
    return existsSync(uploadPath(this.place, id));
  }
}

const gone = refuse('NOT_ALLOWED', 'The file of this import is no longer here.', { remedy: 'Upload it again.' });
