import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { nodePackages, root } from './packages.mjs';
import { filesOf } from './tree.mjs';

const isSource = (file) => /\.tsx?$/.test(file);
const isWanted = (file) => !/(^|\/)__\w+__\/|\.spec\.tsx?$|\.d\.ts$|\.tsx$/.test(file);

/** What is to be done, package by package; empty when every dist is up to date. Costs one stat a file. */
export const nodeWork = () => {
  const recipe = recipeOf();
  return nodePackages().flatMap((folder) => {
    const files = Object.fromEntries(Object.entries(filesOf(path.join(root, folder, 'src'))).filter(([file]) => isWanted(file)));
    const before = readStamp(folder);
    const known = before?.recipe === recipe ? before.files : {};
    const changed = Object.keys(files).filter((file) => files[file] !== known[file]);
    const gone = Object.keys(before?.files ?? {}).filter((file) => !(file in files));
    return changed.length + gone.length > 0 || !before ? [{ folder, recipe, files, changed, gone }] : [];
  });
};

/** Whether every package has been built at some time, from whatever sources. */
export const isNodeSideThere = () => nodePackages().every((folder) => readStamp(folder));

/** Does it. Throws an Error that names every file that does not compile; the others are compiled all the same. */
export const doNodeWork = async (work) => {
  const { transform } = await import('@swc/core');
  const { swcOptions } = await import('../swc-options.mjs');
  const problems = [];
  for (const { folder, recipe, files, changed, gone } of work) {
    const done = { ...files };
    await each(gone, (file) => Promise.all(outputsOf(file).map((output) => rm(inDist(folder, output), { force: true }))));
    await each(changed, async (file) => {
      const source = path.join(root, folder, 'src', file);
      try {
        await mkdir(path.dirname(inDist(folder, file)), { recursive: true });
        if (!isSource(file)) return await copyFile(source, inDist(folder, file));
        const [output, mapFile] = outputsOf(file);
        const { code, map } = await transform(await readFile(source, 'utf8'), swcOptions(source));
        await writeWhole(inDist(folder, mapFile), map);
        await writeWhole(inDist(folder, output), `${code}//# sourceMappingURL=${path.basename(mapFile)}\n`);
      } catch (error) {
        done[file] = 'does not compile';
        problems.push(`${folder}/src/${file}: ${error.message.split(/\n+Caused by:/)[0]}`);
      }
    });
    await mkdir(path.join(root, folder, 'dist'), { recursive: true });
    await writeWhole(inDist(folder, '.stamp'), JSON.stringify({ recipe, files: done }));
  }
  if (problems.length > 0) throw new Error(problems.join('\n'));
};

const inDist = (folder, file) => path.join(root, folder, 'dist', file);
const outputsOf = (file) => (isSource(file) ? [file.replace(/\.tsx?$/, '.js'), file.replace(/\.tsx?$/, '.js.map')] : [file]);

const readStamp = (folder) => {
  try {
    return JSON.parse(readFileSync(inDist(folder, '.stamp'), 'utf8'));
  } catch {
    return null;
  }
};

/** Changes when the compiler or its options do. Where no compiler is installed, what was built stays as it is. */
const recipeOf = () => {
  const compiler = createRequire(import.meta.url).resolve('@swc/core/package.json');
  return createHash('sha256').update(readFileSync(compiler)).update(readFileSync(path.join(import.meta.dirname, '../swc-options.mjs'))).digest('hex').slice(0, 16);
};

const writeWhole = async (file, content) => {
  await writeFile(`${file}.${process.pid}`, content);
  await rename(`${file}.${process.pid}`, file);
};

const each = async (items, work) => {
  const queue = [...items];
  await Promise.all(Array.from({ length: 8 }, async () => {
    for (let item = queue.pop(); item !== undefined; item = queue.pop()) await work(item);
  }));
};
