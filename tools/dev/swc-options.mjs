/** One way from TypeScript to the modules that node runs; the build and the source loader share it. */
export const swcOptions = (filename) => ({
  filename,
  sourceFileName: filename,
  configFile: false,
  swcrc: false,
  sourceMaps: true,
  isModule: true,
  jsc: {
    parser: { syntax: 'typescript', tsx: filename.endsWith('.tsx'), decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } },
    target: 'es2022',
    keepClassNames: true,
  },
  module: { type: 'es6' },
});
