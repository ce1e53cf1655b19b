import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dependencyConstraints, stages, tagOf, type Stage } from '@overread/stages';

const root = join(__dirname, '../..');
const manifestsUnder = (folder: string): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(folder, entry.name, 'package.json'))
    .filter((file) => existsSync(join(root, file)));

interface Manifest {
  name: string;
  nx?: { tags?: string[] };
}

const projects = ['apps', 'libs', 'libs/api', 'tools', 'tests'].flatMap(manifestsUnder);
const read = (file: string): Manifest => JSON.parse(readFileSync(join(root, file), 'utf8')) as Manifest;

/** Lints one file through Nx, as `npm test` does; returns what eslint said. */
const lint = (project: string): { ok: boolean; said: string } => {
  try {
    execFileSync('npx', ['nx', 'run', `${project}:lint`, '--skip-nx-cache', '--output-style=static'], { cwd: root, encoding: 'utf8', stdio: 'pipe', env: { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false' } });
    return { ok: true, said: '' };
  } catch (error) {
    const failed = error as { stdout?: string; stderr?: string };
    return { ok: false, said: `${failed.stdout ?? ''}${failed.stderr ?? ''}` };
  }
};

describe('the ordered array of stages', () => {
  test('a stage imports only stages that come before it', () => {
    const before = new Set<string>();
    for (const stage of stages as readonly Stage[]) {
      expect(stage.imports.filter((name) => !before.has(name))).toEqual([]);
      before.add(stage.name);
    }
  });

  test('every project carries exactly one stage tag, that of its folder', () => {
    for (const file of projects) {
      const tags = read(file).nx?.tags ?? [];
      const stage = stages.find((each) => file === join(each.root, 'package.json') || (each.name === 'tests' && file.startsWith('tests/')));
      expect([file, tags]).toEqual([file, [tagOf(stage?.name ?? 'tools')]]);
    }
  });

  test('every stage has its folder and its constraint', () => {
    for (const stage of stages) expect([stage.root, existsSync(join(root, stage.root))]).toEqual([stage.root, true]);
    expect(dependencyConstraints().map((each) => each.sourceTag)).toEqual([...stages.map((stage) => tagOf(stage.name)), 'stage:tools']);
  });

  test('the architecture page shows the stages of the array', () => {
    const page = readFileSync(join(root, 'docs/ARCHITECTURE.md'), 'utf8');
    for (const stage of stages) expect(page).toContain(`| \`${stage.name}\` | \`${stage.root}\` | ${stage.says} |`);
  });
});

describe('fences bite', () => {
  const planted = (folder: string, name: string, text: string, work: () => void): void => {
    const file = join(root, folder, name);
    mkdirSync(join(root, folder), { recursive: true });
    writeFileSync(file, text);
    try {
      work();
    } finally {
      rmSync(file, { force: true });
    }
  };

  test('an import against the order turns lint red', () => {
    planted('libs/api/trail/src', 'planted-violation.ts', "import { SamplingModule } from '@overread/api-sampling';\nexport const planted = SamplingModule;\n", () => {
      const result = lint('@overread/api-trail');
      expect(result.ok).toBe(false);
      expect(result.said).toContain('enforce-module-boundaries');
    });
  }, 180_000);

  test('a library, the clock or randomness in the core turns lint red', () => {
    planted('libs/domain/src/access', 'planted-violation.ts', "import { readFileSync } from 'node:fs';\nexport const planted = [readFileSync, Date.now(), Math.random()];\n", () => {
      const result = lint('@overread/domain');
      expect(result.ok).toBe(false);
      expect(result.said).toContain('the core imports nothing');
      expect(result.said).toContain('now is an argument');
      expect(result.said).toContain('the seed is an argument');
    });
  }, 180_000);
});
