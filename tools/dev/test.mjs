// The whole suite: lint with boundaries, types, unit, API and journeys on a real PostgreSQL, browser tests in a real Chromium.
// Prints what each part found and ends with one line, `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = new URL('../..', import.meta.url).pathname;
const scratch = mkdtempSync(join(tmpdir(), 'overread-test-'));
const totals = { passed: 0, failed: 0, skipped: 0 };

const run = (command, args, env = {}) =>
  spawnSync(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false', ...env } }).status ?? 1;

const part = (name, work) => {
  const started = Date.now();
  process.stdout.write(`\n== ${name}\n`);
  const counts = work();
  for (const key of Object.keys(totals)) totals[key] += counts[key] ?? 0;
  process.stdout.write(`== ${name}: ${counts.failed > 0 ? 'failed' : 'passed'} (${((Date.now() - started) / 1000).toFixed(0)} s)\n`);
};

const command = (name, args) => part(name, () => (run(args[0], args.slice(1)) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }));

const jest = (name, projects, workers) => part(name, () => {
  const file = join(scratch, `${name.replaceAll(' ', '-')}.json`);
  run(process.execPath, ['node_modules/jest/bin/jest.js', '-c', 'jest.config.mjs', '--selectProjects', ...projects, `--maxWorkers=${workers}`, '--json', `--outputFile=${file}`]);
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    // A file that does not even run has no tests of its own, and is a failure all the same.
    return { passed: report.numPassedTests, failed: report.numFailedTests + report.numRuntimeErrorTestSuites, skipped: report.numPendingTests };
  } catch {
    return { passed: 0, failed: 1 };
  }
});

const quick = process.argv.includes('--quick');
command('build', [process.execPath, 'tools/dev/build.mjs']);
command('lint and boundaries', ['npx', 'nx', 'run-many', '-t', 'lint', '--parallel=2', '--output-style=static']);
command('types', [process.execPath, 'tools/dev/typecheck.mjs']);
jest('unit', ['unit'], 2);
jest('web', ['web'], 2);
if (!quick) {
  jest('api on a real database', ['api'], 2);
  jest('journeys and browser', ['journeys'], 2);
}
rmSync(scratch, { recursive: true, force: true });
process.stdout.write(`\n${totals.passed} passed, ${totals.failed} failed${totals.skipped > 0 ? `, ${totals.skipped} skipped` : ''}\n`);
process.exitCode = totals.failed > 0 ? 1 : 0;
