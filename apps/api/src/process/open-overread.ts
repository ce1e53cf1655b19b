import { assertRuntimeRole, Door, openDatabase, type Config } from '@overread/api-platform';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from './data-source-options.js';
import { migrateAll } from './migrations.js';

/** An open database, brought to this version, with the door to it. */
export interface Overread {
  readonly door: Door;
  readonly source: DataSource;
  readonly ownerUrl: string;
  readonly runtimeUrl: string;
  readonly close: () => Promise<void>;
}

/** Starts or adopts the database, migrates it and opens the door; for the command line, the seed and tools. */
export const openOverread = async (config: Config, log: (line: string) => void = () => undefined): Promise<Overread> => {
  const database = await openDatabase({ home: config.home, log });
  try {
    await migrateAll(database.ownerUrl);
    const source = await new DataSource(dataSourceOptions(database.runtimeUrl)).initialize();
    await assertRuntimeRole(source);
    const close = async (): Promise<void> => {
      await source.destroy();
      await database.close();
    };
    return { door: new Door(source), source, ownerUrl: database.ownerUrl, runtimeUrl: database.runtimeUrl, close };
  } catch (error) {
    await database.close();
    throw error;
  }
};
