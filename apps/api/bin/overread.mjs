#!/usr/bin/env node
// The command `overread`: brings the build up to date, then runs in this one process, so that signals reach it.
// By address, not by name: an installed package has its dist and no tools beside it.
const { build } = await import(new URL('../../../tools/dev/build.mjs', import.meta.url).href);

try {
  await build({ web: process.argv[2] === 'up' && !process.argv.includes('--help'), say: (line) => { console.error(line); } });
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
process.setSourceMapsEnabled(true);
await import('../dist/cli/main.js');
