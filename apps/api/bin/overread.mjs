#!/usr/bin/env node
// The command `overread`: brings the build up to date, then runs in this one process, so that signals reach it.
import { build } from '../../../tools/dev/build.mjs';

try {
  await build({ web: process.argv[2] === 'up' && !process.argv.includes('--help'), say: (line) => { console.error(line); } });
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
process.setSourceMapsEnabled(true);
await import('../dist/cli/main.js');
