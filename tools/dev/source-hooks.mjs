import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { transform } from '@swc/core';
import { swcOptions } from './swc-options.mjs';

const isOurs = (url) => /^file:.*\.tsx?$/.test(url ?? '') && !url.includes('/node_modules/');

export const resolve = (specifier, context, next) => {
  const conditions = [...context.conditions, '@overread/source'];
  if (/^\.\.?\//.test(specifier) && specifier.endsWith('.js') && isOurs(context.parentURL)) {
    for (const extension of ['.ts', '.tsx']) {
      const url = new URL(specifier.replace(/\.js$/, extension), context.parentURL);
      if (existsSync(url)) return { url: url.href, format: 'module', shortCircuit: true };
    }
  }
  return next(specifier, { ...context, conditions });
};

export const load = async (url, context, next) => {
  if (!isOurs(url)) return next(url, context);
  const filename = fileURLToPath(url);
  const { code } = await transform(await readFile(filename, 'utf8'), { ...swcOptions(filename), sourceMaps: 'inline' });
  return { format: 'module', source: code, shortCircuit: true };
};
