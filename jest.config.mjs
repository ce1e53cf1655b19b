// One configuration, four projects. CommonJS transform through @swc/jest: Nest 12 and parts of Mercurius are ESM only,
// so they pass the transform too; our packages resolve to their sources through the export condition.
const swc = (jsx) => ['@swc/jest', {
  jsc: {
    parser: { syntax: 'typescript', tsx: jsx, decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } },
    target: 'es2022',
    keepClassNames: true,
  },
  module: { type: 'commonjs' },
  sourceMaps: 'inline',
}];

const esmPackages = [
  '@nestjs', '@as-integrations', '@fastify', '@graphql-tools', 'mercurius', 'tiny-lru', 'quick-lru', 'p-map', 'single-user-cache', '@apollo', 'react-router', 'nuqs', 'uuid', 'csv-parse', 'csv-stringify', 'react-hotkeys-hook', '@tanstack', 'commander', '@stdlib', 'fast-check', 'pure-rand', 'recharts', 'd3-[a-z-]+', 'internmap', 'es-toolkit', 'file-type', 'strtok3', 'token-types', 'uint8array-extras', '@tokenizer', '@mantine', '@sparticuz', 'load-esm', 'iterall', '@borewit', 'rettime', 'mnemonist', 'cookie', 'content-disposition', 'content-type', 'mime', 'typeorm', 'zod',
];

const project = (displayName, { jsx = false, ...rest }) => ({
  displayName,
  rootDir: import.meta.dirname,
  resolver: '<rootDir>/tools/dev/jest-resolver.cjs',
  moduleFileExtensions: ['ts', 'tsx', 'mts', 'js', 'mjs', 'cjs', 'json', 'node'],
  transform: { '^.+\\.(ts|mts)$': swc(false), '^.+\\.(tsx)$': swc(true), '^.+\\.(js|mjs)$': swc(jsx) },
  transformIgnorePatterns: [`/node_modules/(?!(?:.*/node_modules/)?(?:${esmPackages.join('|')})(?:/|$))`],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': ['$1', '$1.js'] },
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  modulePathIgnorePatterns: ['<rootDir>/.*/dist/'],
  ...rest,
});

const nodeConditions = { customExportConditions: ['@overread/source', 'node', 'import', 'module-sync', 'require', 'default'] };
const onDatabase = {
  testEnvironment: 'node',
  testEnvironmentOptions: nodeConditions,
  globalSetup: '<rootDir>/libs/testing/src/database/global-setup.ts',
  globalTeardown: '<rootDir>/libs/testing/src/database/global-teardown.ts',
};

export default {
  testTimeout: 60_000,
  projects: [
    project('unit', {
      testEnvironment: 'node',
      testEnvironmentOptions: nodeConditions,
      testMatch: ['<rootDir>/libs/{domain,formats}/src/**/*.spec.ts', '<rootDir>/libs/charts/src/prepare/**/*.spec.ts', '<rootDir>/tools/**/*.spec.ts', '<rootDir>/tests/architecture/**/*.spec.ts', '<rootDir>/apps/web/src/**/*.spec.ts'],
    }),
    project('web', {
      jsx: true,
      testEnvironment: 'jest-environment-jsdom',
      testEnvironmentOptions: { customExportConditions: ['@overread/source', 'browser', 'require', 'default'] },
      testMatch: ['<rootDir>/libs/{ui,charts}/src/**/*.spec.tsx', '<rootDir>/apps/web/src/**/*.spec.tsx'],
      setupFiles: ['<rootDir>/libs/ui/src/testing/jsdom-setup.ts'],
      moduleNameMapper: { '\\.css$': '<rootDir>/libs/ui/src/testing/empty-css.ts', '^(\\.{1,2}/.*)\\.js$': ['$1', '$1.js'] },
    }),
    project('api', { ...onDatabase, testMatch: ['<rootDir>/libs/{api,testing}/**/src/**/*.spec.ts', '<rootDir>/apps/api/src/**/*.spec.ts'] }),
    project('journeys', { ...onDatabase, testMatch: ['<rootDir>/tests/journeys/**/*.spec.ts', '<rootDir>/tests/browser/**/*.spec.ts'] }),
  ],
};
