import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { delimiter, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

export interface BundledChromium {
  readonly executable: string;
  /** Where it finds its libraries and fonts on a machine that has neither. */
  readonly env: Record<string, string>;
}

/** The Chromium inside @sparticuz/chromium, unpacked once into node_modules/.cache (about 5 s). */
export async function bundledChromium(): Promise<BundledChromium> {
  const entry = createRequire(join(__dirname, 'any.js')).resolve('@sparticuz/chromium');
  const folder = entry.slice(0, entry.lastIndexOf('/chromium/') + '/chromium'.length);
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  const unpacked = resolve(folder, '../..', '.cache/overread', `chromium-${version}`);
  if (!existsSync(join(unpacked, 'chromium'))) await unpack(join(folder, 'build/esm/index.js'), unpacked);
  const libraries = [join(unpacked, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH'] ?? ''].filter(Boolean).join(delimiter);
  return { executable: join(unpacked, 'chromium'), env: { LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: join(unpacked, 'fonts.conf') } };
}

/**
 * The package unpacks into the temporary directory, its libraries only on the machines of its cloud, and takes what lies there for whole:
 * so in a process of its own, with a temporary directory of its own, which is renamed when it is whole.
 */
async function unpack(module: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  const stage = await mkdtemp(`${to}-`);
  const code = `const { default: chromium } = await import(${JSON.stringify(pathToFileURL(module).href)}); await chromium.executablePath();`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: 'inherit', env: { ...process.env, TMPDIR: stage, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' } });
  const [exit] = (await once(child, 'exit')) as [number | null];
  if (exit !== 0) throw new Error('The Chromium of @sparticuz/chromium could not be unpacked.');
  await writeFile(join(stage, 'fonts.conf'), fontsConfig(join(to, 'fonts'), join(to, 'fonts-cache')));
  await rename(stage, to).catch(async (error: unknown) => {
    await rm(stage, { recursive: true, force: true });
    if (!existsSync(join(to, 'chromium'))) throw error;
  });
}

const fontsConfig = (fonts: string, cache: string) =>
  `<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig>\n  <dir>${fonts}</dir>\n  <cachedir>${cache}</cachedir>\n</fontconfig>\n`;
