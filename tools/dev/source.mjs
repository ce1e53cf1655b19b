// node --import ./tools/dev/source.mjs file.ts
// Runs our TypeScript from its sources, without a build: packages resolve through the condition @overread/source.
import { register } from 'node:module';

register('./source-hooks.mjs', import.meta.url);
process.setSourceMapsEnabled(true);
