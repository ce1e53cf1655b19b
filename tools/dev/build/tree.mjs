import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

const skipped = new Set(['dist', 'dist.next', 'node_modules', 'generated']);

/** Every file below `folder` as path → "size:time of change"; a file itself when it is one. `skip` also passes over generated code. */
export const filesOf = (folder, { skip = new Set() } = {}) => {
  const found = {};
  const stat = statSync(folder, { throwIfNoEntry: false });
  if (!stat) return found;
  if (stat.isFile()) return { '': `${stat.size}:${stat.mtimeMs}` };
  const walk = (directory, prefix) => {
    for (const entry of readdirSync(directory, { withFileTypes: true })) {
      const at = path.join(directory, entry.name);
      if (entry.isDirectory()) {
        if (!skip.has(entry.name)) walk(at, `${prefix}${entry.name}/`);
        continue;
      }
      const facts = statSync(at, { throwIfNoEntry: false });
      if (facts?.isFile()) found[`${prefix}${entry.name}`] = `${facts.size}:${facts.mtimeMs}`;
    }
  };
  walk(folder, '');
  return found;
};

/** The same without what is made from it. */
export const inputsOf = (folder) => filesOf(folder, { skip: skipped });
