import { Door } from '@overread/api-platform';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { createTestDatabase, type TestDatabase } from './create-test-database.js';

export interface TestDoor {
  readonly door: Door;
  readonly database: TestDatabase;
  /** Runs a statement as the owner, past the write door: to arrange rows and to look behind the policies. */
  asOwner<Row = Record<string, unknown>>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
  close(): Promise<void>;
}

/** The write and read doors on a database of its own, as the runtime role: for tests of a stage without a server. */
export async function openTestDoor(entities: NonNullable<DataSourceOptions['entities']>): Promise<TestDoor> {
  const database = await createTestDatabase();
  const [runtime, owner] = [
    new DataSource({ type: 'postgres', url: database.runtimeUrl, entities, synchronize: false, logging: false, extra: { max: 8 } }),
    new DataSource({ type: 'postgres', url: database.ownerUrl, synchronize: false, logging: false, extra: { max: 2, options: '-c app.facilities=*' } }),
  ];
  await Promise.all([runtime.initialize(), owner.initialize()]);
  return {
    door: new Door(runtime),
    database,
    asOwner: async <Row>(sql: string, parameters: readonly unknown[] = []) => {
      const answer: unknown = await owner.query(sql, [...parameters]);
      return Array.isArray(answer) && answer.length === 2 && Array.isArray(answer[0]) && typeof answer[1] === 'number' ? (answer[0] as Row[]) : (answer as Row[]);
    },
    close: async () => {
      await Promise.all([runtime.destroy(), owner.destroy()]);
      await database.drop();
    },
  };
}
