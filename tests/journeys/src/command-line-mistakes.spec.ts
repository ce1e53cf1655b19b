import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chartFile, createTestDatabase, overreadEnv, runOverread, someCharts, type CommandOutcome, type TestDatabase } from '@overread/testing';

describe('what the command line says to a mistake', () => {
  let database: TestDatabase;
  let home: string;
  const run = (...args: readonly string[]): Promise<CommandOutcome> => runOverread(overreadEnv(database, home), ...args);
  const file = async (name: string, text: string): Promise<string> => {
    await writeFile(join(home, name), text);
    return join(home, name);
  };

  beforeAll(async () => {
    database = await createTestDatabase();
    home = await mkdtemp(join(tmpdir(), 'overread-home-'));
  });
  afterAll(async () => {
    await database.drop();
    await rm(home, { recursive: true, force: true });
  });

  const nowhere = '01a212d0-5574-7428-b58c-cb1a5577ba35';
  test.each<[string, readonly string[], RegExp]>([
    ['an id that is none', ['draw', 'june'], /must be an id, as overread prints it/],
    ['a draw that is none', ['sample', 'verify', 'june'], /must be an id/],
    ['a draw that is not there', ['sample', 'verify', nowhere], /No such draw/],
    ['a day that is none', ['metrics', '--from', '2026-02-30'], /must be a day of the calendar/],
    ['a folder for a file', ['import', 'charts', tmpdir()], /is a folder/],
    ['a file that is not there', ['import', 'charts', '/nowhere.csv'], /There is no file \/nowhere\.csv/],
  ])('%s: usage', async (_, args, words) => {
    const { code, stderr, stdout } = await run(...args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(words);
  });

  test('a mapping that cannot be read or names what is not there', async () => {
    const charts = await file('charts.csv', chartFile(someCharts(2, 'NORTH', ['C1'])));
    for (const [text, words, code] of [
      ['{bad', /is no JSON/, 2],
      ['{"columns": {"payer": "Payor Group"}}', /no column “Payor Group”/, 1],
      ['{"columns": {"acount": "Account Number"}}', /no field “acount”/, 1],
      ['{"wide": {"dx": "DX1"}}', /mapping cannot be read/, 1],
      ['{"wide": {"dx": ["Diag 9"]}}', /no column “Diag 9”/, 1],
    ] as const) {
      const outcome = await run('import', 'charts', charts, '--map', await file('map.json', text), '--create-missing', '--dry-run');
      expect([text, outcome.code]).toEqual([text, code]);
      expect(outcome.stderr).toMatch(words);
    }
  });

  test('unknown facilities and coders: the option that adds them is named', async () => {
    const { code, stderr } = await run('import', 'charts', await file('new.csv', chartFile(someCharts(2, 'NORTH', ['C1']))), '--dry-run');
    expect(code).toBe(3);
    expect(stderr).toMatch(/--create-missing adds facilities and coders/);
  });

  test('a port that is taken: said, and the process ends', async () => {
    const server = createServer();
    const port = await new Promise<number>((resolve) => server.listen(0, '127.0.0.1', () => { const at = server.address(); resolve(typeof at === 'object' && at !== null ? at.port : 0); }));
    const { code, stderr } = await runOverread({ ...overreadEnv(database, home), PORT: String(port) }, 'up');
    server.close();
    expect(code).toBe(1);
    expect(stderr).toMatch(new RegExp(`Port ${port} is taken`));
  });
});
