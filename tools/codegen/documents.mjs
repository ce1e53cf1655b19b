#!/usr/bin/env node
// schema.graphql + the web's graphql(`…`) documents → libs/schema/src/generated (typed documents, possible types).
// An unchanged tree is skipped by a stamp of its content. A document that does not fit the schema is named and left out,
// the others are written all the same, and the exit code is 1.
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { findDocuments } from './find-documents.mjs';
import { stampOf } from './stamp.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const out = path.join(root, 'libs/schema/src/generated');
const schemaFile = path.join(root, 'libs/schema/schema.graphql');

/** GraphQL scalars as they travel in JSON. Money and weights are numeric strings; JSON is unknown until it is parsed. */
const scalars = { UUID: 'string', Date: 'string', DateTime: 'string', Decimal: 'string', JSON: 'unknown' };

const writeWhole = async (file, content) => {
  const target = path.join(out, file);
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(`${target}.${process.pid}`, content);
  await rename(`${target}.${process.pid}`, target);
};

const codegen = async (files) => (await import('@graphql-codegen/cli')).generate({
  schema: schemaFile,
  documents: files.map((file) => path.relative(root, file)),
  cwd: root,
  silent: true,
  errorsOnly: true,
  importExtension: '.js',
  ignoreNoDocuments: true,
  generates: {
    [`${out}/`]: {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: { scalars, strictScalars: true, enumType: 'string-literal', useTypeImports: true, nonOptionalTypename: true, skipTypeNameForRoot: true },
    },
  },
}, false);

const schemaText = await readFile(schemaFile, 'utf8');
const documents = await findDocuments(path.join(root, 'apps/web/src'));
const stamp = await stampOf([schemaText, ...documents.map((d) => `${d.file}\n${d.text}`)], import.meta.dirname);
const stampFile = path.join(out, '.stamp');
const force = process.argv.includes('--force');

if (!force && (await readFile(stampFile, 'utf8').catch(() => '')) === stamp) {
  console.error(`codegen: unchanged (${documents.length} files with documents)`);
} else {
  const started = performance.now();
  const { buildSchema } = await import('graphql');
  const { printInputTypes } = await import('./input-types.mjs');
  const { printPossibleTypes } = await import('./possible-types.mjs');
  const { validateDocuments } = await import('./validate-documents.mjs');
  const schema = buildSchema(schemaText);
  const { valid, errors } = validateDocuments(schema, documents);
  for (const error of errors) console.error(`codegen: ${path.relative(root, error.file)}: ${error.message}`);
  const written = await codegen(valid);
  for (const { filename, content } of written) await writeWhole(path.relative(out, path.resolve(root, filename)), content);
  await writeWhole('possible-types.ts', printPossibleTypes(schema));
  await writeWhole('inputs.ts', printInputTypes(schema, scalars));
  if (errors.length === 0) await writeWhole('.stamp', stamp);
  console.error(`codegen: ${valid.length} files with documents in ${Math.round(performance.now() - started)} ms`);
  if (errors.length > 0) process.exitCode = 1;
}
