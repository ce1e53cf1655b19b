import js from '@eslint/js';
import nx from '@nx/eslint-plugin';
import reactHooks from 'eslint-plugin-react-hooks';
import { readdirSync } from 'node:fs';
import tseslint from 'typescript-eslint';
import { dependencyConstraints, domainMayImport } from '@overread/stages';

const here = import.meta.dirname;
const features = readdirSync(`${here}/apps/web/src/features`, { withFileTypes: true }).filter((e) => e.isDirectory()).map((e) => e.name);

/** Features never import each other; pages of the shell compose them through their index only. */
const featureFences = features.map((feature) => ({
  files: [`**/apps/web/src/features/${feature}/**/*.{ts,tsx}`],
  rules: {
    'no-restricted-imports': ['error', {
      patterns: features.filter((other) => other !== feature).map((other) => ({ regex: `(^|/)features/${other}(/|$)|^\\.\\./(\\.\\./)*${other}(/|$)`, message: `feature ${feature} may not import feature ${other}: compose them in the shell` })),
    }],
  },
}));

/** @param {string[]} more packages that may be imported whatever the stage */
const boundaries = (...more) => ['error', { allow: ['@overread/stages', ...more], enforceBuildableLibDependency: false, banTransitiveDependencies: false, depConstraints: dependencyConstraints() }];

const writesThroughTheDoor = [
  { selector: "CallExpression[callee.property.name='save'][callee.object.type!='ThisExpression']", message: 'save() overwrites newer rows: use the write door' },
  { selector: "CallExpression[callee.property.name='query'] > TemplateLiteral[expressions.length>0]", message: 'bind parameters; a template in a query is an injection' },
  { selector: "CallExpression[callee.property.name='getRepository']", message: 'repositories are for the write door only' },
];

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', '**/generated/**', '.nx/**', 'tests/architecture/planted/**'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  {
    files: ['**/*.{ts,tsx,mts,mjs}'],
    plugins: { '@nx': nx },
    rules: {
      '@nx/enforce-module-boundaries': boundaries(),
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-console': 'error',
      eqeqeq: ['error', 'always'],
    },
  },
  { files: ['libs/api/**/*.ts', 'apps/api/**/*.ts', '**/libs/api/**/*.ts', '**/apps/api/**/*.ts'], ignores: ['**/libs/api/platform/src/door/**', '**/*.spec.ts'], rules: { 'no-restricted-syntax': ['error', ...writesThroughTheDoor] } },
  {
    files: ['**/libs/domain/src/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [{ regex: `^(?!\\.{1,2}/|@overread/domain/|${domainMayImport.map((p) => p.replace('*', '.*')).join('|')})`, message: 'the core imports nothing but the maths package that a decision record allows' }] }],
      'no-restricted-globals': ['error', { name: 'Date', message: 'now is an argument; civil dates are strings (src/time wraps the rest)' }],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random', message: 'the seed is an argument' }, { object: 'Date', property: 'now', message: 'now is an argument' }],
    },
  },
  { files: ['**/libs/domain/src/time/**/*.ts'], rules: { 'no-restricted-globals': 'off' } },
  { files: ['**/*.{ts,tsx}'], plugins: { 'react-hooks': reactHooks }, rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' } },
  { files: ['**/*.spec.{ts,tsx}', 'tests/**/*.ts', '**/tests/**/*.ts', 'libs/testing/**', '**/libs/testing/**'], rules: { '@typescript-eslint/no-non-null-assertion': 'off', 'no-console': 'off' } },
  // Tests of a stage sit beside it and need the harness, which comes after every stage.
  { files: ['libs/api/**/*.spec.ts', '**/libs/api/**/*.spec.ts', 'apps/api/**/*.spec.ts', '**/apps/api/**/*.spec.ts'], rules: { '@nx/enforce-module-boundaries': boundaries('@overread/testing') } },
  { files: ['tools/**/*.mjs', '**/tools/**/*.mjs', '**/bin/*.mjs'], languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly', Buffer: 'readonly', setTimeout: 'readonly', clearTimeout: 'readonly', setInterval: 'readonly', clearInterval: 'readonly', performance: 'readonly' } }, rules: { 'no-console': 'off' } },
  ...featureFences,
);
