import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../../..');
export const cacheDir = path.join(root, 'node_modules/.cache/overread');

/** Only the browser runs these; Vite compiles them from their sources. */
const forTheBrowser = new Set(['libs/ui', 'libs/charts']);

/** Folders of the packages that node runs, relative to the root: every library, the API and the seed. */
export const nodePackages = () => [...foldersIn('libs'), ...foldersIn('libs/api'), 'apps/api', 'tools/seed']
  .filter((folder) => !forTheBrowser.has(folder) && existsSync(path.join(root, folder, 'src')));

/** What the dashboard is made of, relative to the root. */
export const webInputs = ['apps/web', 'libs/domain/src', 'libs/schema', 'libs/charts/src', 'libs/ui/src', 'tools/codegen', 'package-lock.json'];

const foldersIn = (parent) => readdirSync(path.join(root, parent), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(path.join(root, parent, entry.name, 'package.json')))
  .map((entry) => `${parent}/${entry.name}`);
