// The one ordered array of the house. Lint boundaries, Nx tags, the architecture page and the architecture test read it.
// `imports` lists every stage that a stage may import, besides itself.

const everyone = ['domain', 'formats'];
const apiUpTo = (...names) => [...everyone, ...names];

/** @type {ReadonlyArray<{name: string, root: string, imports: readonly string[], says: string}>} */
export const stages = [
  { name: 'domain', root: 'libs/domain', imports: [], says: 'the business as pure functions: no I/O, no clock, no randomness' },
  { name: 'formats', root: 'libs/formats', imports: ['domain'], says: 'streaming readers: bytes to canonical records or row errors' },
  { name: 'schema', root: 'libs/schema', imports: [], says: 'the committed GraphQL schema and what is generated from it' },
  { name: 'platform', root: 'libs/api/platform', imports: apiUpTo(), says: 'database, write door, configuration, GraphQL plumbing' },
  { name: 'identity', root: 'libs/api/identity', imports: apiUpTo('platform'), says: 'facilities, teams, people, sessions, policies' },
  { name: 'trail', root: 'libs/api/trail', imports: apiUpTo('platform', 'identity'), says: 'who did what to which record' },
  { name: 'reference', root: 'libs/api/reference', imports: apiUpTo('platform', 'identity', 'trail'), says: 'work types, standards, targets, taxonomy, scoring methods' },
  { name: 'intake', root: 'libs/api/intake', imports: apiUpTo('platform', 'identity', 'trail', 'reference'), says: 'imports: charts, time logs, queries, second reviews' },
  { name: 'sampling', root: 'libs/api/sampling', imports: apiUpTo('platform', 'identity', 'trail', 'reference', 'intake'), says: 'plans, draws and their proof' },
  { name: 'audits', root: 'libs/api/audits', imports: apiUpTo('platform', 'identity', 'trail', 'reference', 'intake', 'sampling'), says: 'queue, worksheet, findings, scores' },
  { name: 'rebuttals', root: 'libs/api/rebuttals', imports: apiUpTo('platform', 'identity', 'trail', 'reference', 'intake', 'sampling', 'audits'), says: 'the coder answers, the auditor decides' },
  { name: 'metrics', root: 'libs/api/metrics', imports: apiUpTo('platform', 'identity', 'reference'), says: 'volume, accuracy and turnaround from SQL fact views' },
  { name: 'reports', root: 'libs/api/reports', imports: apiUpTo('platform', 'identity', 'reference', 'metrics'), says: 'what audited samples say: as a screen, PDF and data' },
  { name: 'seed', root: 'tools/seed', imports: ['domain', 'formats'], says: 'the demo department, deterministic by seed' },
  { name: 'api', root: 'apps/api', imports: apiUpTo('platform', 'identity', 'trail', 'reference', 'intake', 'sampling', 'audits', 'rebuttals', 'metrics', 'reports', 'seed', 'schema'), says: 'the process: modules in order, command line, health' },
  { name: 'ui', root: 'libs/ui', imports: ['domain'], says: 'table, form, page, panel; the theme' },
  { name: 'charts', root: 'libs/charts', imports: ['domain', 'ui'], says: 'prepare decides, draw renders' },
  { name: 'web', root: 'apps/web', imports: ['domain', 'formats', 'schema', 'charts', 'ui'], says: 'the dashboard: shell and features' },
  { name: 'testing', root: 'libs/testing', imports: ['domain', 'formats', 'schema', 'platform', 'api', 'seed'], says: 'harness: database, browser, typed client, fixed clock' },
  { name: 'tests', root: 'tests', imports: ['domain', 'formats', 'schema', 'platform', 'testing', 'seed', 'api'], says: 'journeys, browser and architecture tests' },
];

/** Names of npm packages and node builtins that the pure core may import (see docs/decisions). */
export const domainMayImport = ['@stdlib/stats-base-dists-*', 'node:crypto'];

/** The tag of a stage, as written in the package.json of its projects. */
export const tagOf = (stage) => `stage:${stage}`;

/** Nx dependency constraints generated from the array. */
export const dependencyConstraints = () => [
  ...stages.map((stage) => ({
    sourceTag: tagOf(stage.name),
    onlyDependOnLibsWithTags: [tagOf(stage.name), ...stage.imports.map(tagOf)],
  })),
  { sourceTag: 'stage:tools', onlyDependOnLibsWithTags: ['stage:tools', ...stages.map((stage) => tagOf(stage.name))] },
];
