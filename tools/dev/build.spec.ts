import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const root = resolve(__dirname, '../..');
let house: string;

/** A house of one library, with our tools and packages. */
beforeEach(async () => {
  house = await mkdtemp(join(tmpdir(), 'overread-build-'));
  for (const folder of ['libs/api', 'libs/one/src/deep', 'node_modules', 'tools']) await mkdir(join(house, folder), { recursive: true });
  await cp(join(root, 'tools/dev'), join(house, 'tools/dev'), { recursive: true });
  for (const name of ['@swc']) await symlink(join(root, 'node_modules', name), join(house, 'node_modules', name));
  await writeFile(join(house, 'libs/one/package.json'), '{ "type": "module" }');
  await source('index.ts', `import { two } from './deep/two.js';\nexport class Named {}\nexport const four: number = two * 2;\n`);
  await source('deep/two.ts', 'export const two = 2 as const;\n');
  await source('deep/two.spec.ts', 'export {};\n');
  await source('list.json', '[]');
});

afterEach(() => rm(house, { recursive: true, force: true }));

const source = (file: string, text: string) => writeFile(join(house, 'libs/one/src', file), text);
const build = () => promisify(execFile)(process.execPath, [join(house, 'tools/dev/build.mjs'), '--api']);
const built = async () => (await readdir(join(house, 'libs/one/dist'), { recursive: true })).sort();
const runs = async () => (await promisify(execFile)(process.execPath, ['-p', `import(${JSON.stringify(join(house, 'libs/one/dist/index.js'))}).then((m) => console.log(m.four, m.Named.name)), ''`])).stdout.trim();

test('what was built runs; specs stay behind, other files come along', async () => {
  await build();
  expect(await built()).toEqual(['.stamp', 'deep', 'deep/two.js', 'deep/two.js.map', 'index.js', 'index.js.map', 'list.json']);
  expect(await runs()).toBe('4 Named');
});

test('two builds at once leave a whole result, and no lock', async () => {
  await Promise.all([build(), build(), build()]);
  expect(await runs()).toBe('4 Named');
  expect(await readdir(join(house, 'node_modules/.cache/overread'))).toEqual([]);
});

test('a change is followed, and a removed file leaves nothing behind', async () => {
  await build();
  await source('index.ts', 'export class Named {}\nexport const four = 5;\n');
  await rm(join(house, 'libs/one/src/deep/two.ts'));
  await build();
  expect(await built()).toEqual(['.stamp', 'deep', 'index.js', 'index.js.map', 'list.json']);
  expect(await runs()).toBe('5 Named');
});

test('a file that does not compile is named until it is mended', async () => {
  await source('deep/two.ts', 'export const two = ;\n');
  await expect(build()).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('libs/one/src/deep/two.ts') as string });
  await expect(build()).rejects.toMatchObject({ code: 1 });
  await source('deep/two.ts', 'export const two = 2;\n');
  await build();
  expect(await runs()).toBe('4 Named');
});
