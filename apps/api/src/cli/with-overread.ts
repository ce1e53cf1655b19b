import { readConfig } from '@overread/api-platform';
import { openOverread, type Overread } from '../process/open-overread.js';
import { note } from './output.js';

/** Opens the database for one command and closes it again, whatever happens. */
export const withOverread = async <T>(work: (overread: Overread) => Promise<T>): Promise<T> => {
  const overread = await openOverread(readConfig(), note);
  try {
    return await work(overread);
  } finally {
    await overread.close();
  }
};
