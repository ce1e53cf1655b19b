#!/usr/bin/env node
// node tools/dev/typecheck.mjs: the types of both sides, after the dashboard's typed documents are made.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { root } from './build/packages.mjs';
import { runNode } from './build/run-node.mjs';
import { codegen } from './build/web-side.mjs';

const projects = ['tsconfig.json', 'apps/web/tsconfig.json'].filter((project) => existsSync(path.join(root, project)));
const check = (project) => runNode([path.join(root, 'node_modules/typescript/bin/tsc'), '--noEmit', '--pretty', '-p', project], { cwd: root });

try {
  await codegen();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
for (const [index, result] of (await Promise.allSettled(projects.map(check))).entries()) {
  if (result.status === 'fulfilled') continue;
  console.error(`types: ${projects[index]} has errors`);
  process.exitCode = 1;
}
