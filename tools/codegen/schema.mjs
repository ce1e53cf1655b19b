// Writes libs/schema/schema.graphql from the code. With --check it only says whether the committed file is what the code gives.
import { spawnSync } from 'node:child_process';

const root = new URL('../..', import.meta.url).pathname;
const built = spawnSync(process.execPath, ['tools/dev/build.mjs', '--api'], { cwd: root, stdio: 'inherit' });
if (built.status !== 0) process.exit(built.status ?? 1);
const { printOverreadSchema } = await import(new URL('../../apps/api/dist/graphql/print-schema.js', import.meta.url).href);
const { readFileSync, writeFileSync } = await import('node:fs');
const file = new URL('../../libs/schema/schema.graphql', import.meta.url);
const text = await printOverreadSchema();
if (!process.argv.includes('--check')) writeFileSync(file, text);
else if (readFileSync(file, 'utf8') !== text) {
  console.error('libs/schema/schema.graphql is not what the code gives: run `npm run schema` and commit it.');
  process.exit(1);
}
