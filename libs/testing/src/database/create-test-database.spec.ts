import { Client } from 'pg';
import { createTestDatabase, type TestDatabase } from './create-test-database.js';

const databases: TestDatabase[] = [];
const make = async () => {
  const database = await createTestDatabase();
  databases.push(database);
  return database;
};
afterAll(() => Promise.all(databases.map((database) => database.drop())));

async function rowsOf(url: string, text: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
}

test('two databases are migrated and do not see each other', async () => {
  const [one, other] = await Promise.all([make(), make()]);
  expect(await rowsOf(one.ownerUrl, 'select count(*)::int > 0 as migrated from migrations')).toEqual([{ migrated: true }]);
  await rowsOf(one.ownerUrl, 'create table only_here (id int)');
  expect(await rowsOf(other.ownerUrl, `select to_regclass('only_here') as found`)).toEqual([{ found: null }]);
});

test('the runtime role gets in and is not the owner', async () => {
  const { runtimeUrl } = await make();
  expect(await rowsOf(runtimeUrl, 'select current_user as role')).toEqual([{ role: 'overread_app' }]);
});
