import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '@overread/api-platform';

/** Largest file that is taken, in bytes. */
export const largestUpload = 2 * 1024 ** 3 - 1;

/** Where uploads wait: a folder of the data directory that only this process reads. */
export const uploadFolder = (): string => {
  const folder = join(readConfig().home, 'imports');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
};

/** The file of a batch. Its own name is never part of a path. */
export const uploadPath = (batchId: string): string => join(uploadFolder(), `${batchId}.upload`);
