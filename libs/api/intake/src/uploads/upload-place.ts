import { mkdirSync } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Where uploads wait, and how large one may be. The process gives it. */
export interface UploadPlace {
  /** Data directory of the installation. */
  readonly home: string;
  /** Bytes. */
  readonly largest: number;
}

export const UPLOAD_PLACE = Symbol('upload place');

/** A folder of the data directory that only this process reads. */
export const uploadFolder = ({ home }: UploadPlace): string => {
  const folder = join(home, 'imports');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
};

/** The file of a batch. Its own name is never part of a path. */
export const uploadPath = (place: UploadPlace, batchId: string): string => join(uploadFolder(place), `${batchId}.upload`);

/** Days that a file waits for its commit. */
const keptDays = 7;

/** Takes files away that nobody committed: they hold patients’ data. */
export const sweepUploads = async (place: UploadPlace, now: Date): Promise<void> => {
  const folder = uploadFolder(place);
  for (const name of await readdir(folder)) {
    const facts = await stat(join(folder, name)).catch(() => null);
    if (facts !== null && now.getTime() - facts.mtimeMs > keptDays * 86_400_000) await rm(join(folder, name), { force: true });
  }
};
