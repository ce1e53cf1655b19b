import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Actor } from '@overread/domain/access';
import { importKinds, type ImportKindCode } from '@overread/formats';
import { done, newId, refuse, type Door, type Result } from '@overread/api-platform';
import { recordBatch } from '../batches/record-batch.command.js';
import { savedMappings } from '../mappings/saved-mappings.query.js';
import { decideMapping } from '../running/decide-mapping.js';
import { detected } from '../running/plan-import.js';
import { uploadFolder, uploadPath, type UploadPlace } from './upload-place.js';

class TooLarge extends Error {}

/** Streams bytes to disk with their hash and size. @throws TooLarge */
const keep = async (bytes: Readable, path: string, largest: number): Promise<{ hash: string; size: number }> => {
  const hash = createHash('sha256');
  let size = 0;
  const measure = new Transform({
    transform: (chunk: Buffer, _, next) => {
      size += chunk.length;
      hash.update(chunk);
      next(size > largest ? new TooLarge() : null, chunk);
    },
  });
  await pipeline(bytes, measure, createWriteStream(path, { mode: 0o600, flags: 'wx' }));
  return { hash: hash.digest('hex'), size };
};

const kindOf = (text: string | undefined): ImportKindCode | null => importKinds.find((kind) => kind === text?.toLowerCase()) ?? null;
const sizeWords = (bytes: number): string => (bytes >= 1024 ** 3 ? `${(bytes / 1024 ** 3).toFixed(1)} GiB` : `${(bytes / 1024 ** 2).toFixed(1)} MiB`);

export interface Upload {
  readonly bytes: Readable;
  readonly fileName: string;
  /** What the sender says it holds; as detected when it says nothing. */
  readonly kind: string | undefined;
}

/** Takes an upload in: bytes to disk, the header read, the batch written down. Nothing is kept when it does not end well. */
export const receiveUpload = async (door: Door, actor: Actor, place: UploadPlace, upload: Upload): Promise<Result<{ id: string }>> => {
  const waiting = join(uploadFolder(place), `${randomUUID()}.part`);
  try {
    const { hash, size } = await keep(upload.bytes, waiting, place.largest);
    const detection = await detected(waiting);
    if (!detection.ok) return detection;
    const { header } = detection.value;
    const kind = kindOf(upload.kind) ?? detection.value.kind ?? 'charts';
    const id = newId();
    await rename(waiting, uploadPath(place, id));
    await door.write(actor, 'import.upload', async (tx) => {
      const mapping = decideMapping(kind, header, null, (await savedMappings(tx, kind)).map((each) => each.mapping));
      await recordBatch(tx, { id, kind, fileName: upload.fileName, fileHash: hash, bytes: size, header, detection: detection.value, mapping: mapping.ok ? mapping.value : null });
    });
    return done({ id });
  } catch (error) {
    if (error instanceof TooLarge) return refuse('TOO_LARGE', `The file is larger than ${sizeWords(place.largest)}.`, { remedy: 'Split it, or import it with the command line.' });
    throw error;
  } finally {
    await rm(waiting, { force: true });
  }
};
