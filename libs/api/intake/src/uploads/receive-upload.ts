import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Actor } from '@overread/domain/access';
import { importKinds, UnreadableFile, type ImportKindCode } from '@overread/formats';
import { done, refuse, type Door, type Result } from '@overread/api-platform';
import { recordBatch } from '../batches/record-batch.command.js';
import { detectFile } from '../running/open-file.js';
import { largestUpload, uploadFolder, uploadPath } from './upload-place.js';

class TooLarge extends Error {}

/** Streams bytes to disk with their hash and size; nothing is kept when it does not end well. @throws TooLarge */
const keep = async (bytes: Readable, path: string): Promise<{ hash: string; size: number }> => {
  const hash = createHash('sha256');
  let size = 0;
  const measure = new Transform({
    transform: (chunk: Buffer, _, next) => {
      size += chunk.length;
      hash.update(chunk);
      next(size > largestUpload ? new TooLarge() : null, chunk);
    },
  });
  await pipeline(bytes, measure, createWriteStream(path, { mode: 0o600, flags: 'wx' }));
  return { hash: hash.digest('hex'), size };
};

const kindOf = (text: string | undefined): ImportKindCode | null => importKinds.find((kind) => kind === text?.toLowerCase()) ?? null;

/** Takes an upload in: bytes to disk, the header read, the batch written down. */
export const receiveUpload = async (door: Door, actor: Actor, upload: { readonly bytes: Readable; readonly fileName: string; readonly kind: string | undefined }): Promise<Result<{ id: string }>> => {
  const waiting = join(uploadFolder(), `${randomUUID()}.part`);
  try {
    const { hash, size } = await keep(upload.bytes, waiting);
    const detection = await detectFile(waiting);
    const id = await door.write(actor, 'import.upload', (tx) => recordBatch(tx, { kind: kindOf(upload.kind) ?? detection.kind ?? 'charts', fileName: upload.fileName, fileHash: hash, bytes: size, header: detection.header, detection }));
    await rename(waiting, uploadPath(id));
    return done({ id });
  } catch (error) {
    if (error instanceof TooLarge) return refuse('TOO_LARGE', 'The file is larger than 2 GiB.', { remedy: 'Split it, or import it with the command line.' });
    if (error instanceof UnreadableFile) return refuse('INVALID', error.message, { remedy: error.remedy });
    throw error;
  } finally {
    await rm(waiting, { force: true });
  }
};
