import type { Actor } from '@overread/domain/access';
import { UnreadableFile } from '@overread/formats';
import { done, refuse, type Door, type Result } from '@overread/api-platform';
import type { SameBytes } from '../batches/batch-rows.query.js';
import type { Decided, NewBatch } from '../batches/record-batch.command.js';
import { knownWords } from '../landing/known-words.js';
import { savedMappings } from '../mappings/saved-mappings.query.js';
import { checkOptions } from './check-options.js';
import { decideMapping } from './decide-mapping.js';
import type { FileToImport } from './file-to-import.js';
import { detectFile, hashFile, type Detection } from './open-file.js';
import type { Running } from './run-batch.js';

/** All that is known of an import before its rows are read. */
export interface PlannedImport {
  readonly decided: Decided;
  /** Its batch is not known yet. */
  readonly running: Running;
  readonly same: SameBytes;
  readonly newBatch: Omit<NewBatch, 'id'>;
}

/** The same, but an unreadable file is a refusal. */
export const detected = async (path: string): Promise<Result<Detection>> => {
  try {
    return done(await detectFile(path));
  } catch (error) {
    if (error instanceof UnreadableFile) return refuse('INVALID', error.message, { remedy: error.remedy });
    throw error;
  }
};

/** Reads the header of a file and decides how its rows are read; nothing is written. */
export const planImport = async (door: Door, actor: Actor, file: FileToImport): Promise<Result<PlannedImport>> => {
  const detection = await detected(file.path);
  if (!detection.ok) return detection;
  const { header } = detection.value;
  const saved = await door.read(actor, (tx) => savedMappings(tx, file.kind));
  const mapping = decideMapping(file.kind, header, file.mapping, saved.map((each) => each.mapping));
  if (!mapping.ok) return mapping;
  const options = await door.read(actor, (tx) => checkOptions(tx, file.kind, { createMissing: file.createMissing, zones: file.zones, drawId: file.drawId }));
  if (!options.ok) return options;
  const { hash, bytes } = await hashFile(file.path);
  return done({
    decided: { mapping: mapping.value, options: options.value },
    running: { door, actor, path: file.path, run: { batchId: '', mapping: mapping.value, header, options: options.value, known: knownWords(door, actor), lander: file.lander } },
    same: { fileHash: hash, kind: file.kind, drawId: options.value.drawId, mapping: mapping.value },
    newBatch: { kind: file.kind, fileName: file.fileName, fileHash: hash, bytes, header, detection: null, mapping: null },
  });
};
