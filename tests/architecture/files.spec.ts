import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const tracked = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { cwd: root, encoding: 'utf8' }).split('\n').filter((file) => file !== '' && existsSync(join(root, file)));
const sources = tracked.filter((file) => /\.(ts|tsx|mts|mjs)$/.test(file) && !/\.d\.m?ts$/.test(file));
const lines = (file: string): number => readFileSync(join(root, file), 'utf8').split('\n').length - 1;

describe('the size ratchet', () => {
  const sizes = sources.map((file) => ({ file, lines: lines(file) })).sort((a, b) => a.lines - b.lines);
  const at = (share: number): number => sizes[Math.min(sizes.length - 1, Math.floor(share * sizes.length))]?.lines ?? 0;

  test('the median file has at most 60 lines', () => expect(at(0.5)).toBeLessThanOrEqual(60));
  test('nine files in ten have at most 200 lines', () => expect(at(0.9)).toBeLessThanOrEqual(200));
  test('no file has more than 300 lines', () => expect(sizes.filter((each) => each.lines > 300)).toEqual([]));
});

describe('names', () => {
  test('no file hides behind an empty word', () => {
    expect(sources.filter((file) => /(^|[/.-])(utils?|helpers?|common|manager|base|misc)\.[a-z.]+$/.test(file))).toEqual([]);
  });

  test('nothing is left for later, and no check is switched off', () => {
    const marks = ['TO' + 'DO', 'FIX' + 'ME', 'eslint-' + 'disable', '@ts-' + 'ignore', '@ts-' + 'nocheck', 'as ' + 'any'];
    const found = sources.flatMap((file) => {
      const text = readFileSync(join(root, file), 'utf8');
      return marks.filter((mark) => text.includes(mark)).map((mark) => `${file}: ${mark}`);
    });
    expect(found).toEqual([]);
  });
});

describe('documents', () => {
  const pages = tracked.filter((file) => file.endsWith('.md'));

  test('every path that a page names in backticks exists', () => {
    const missing = pages.flatMap((page) => {
      const text = readFileSync(join(root, page), 'utf8');
      return [...text.matchAll(/`((?:apps|libs|tools|tests|docs)\/[A-Za-z0-9_./-]*)`/g)].map((match) => match[1] ?? '').filter((path) => !existsSync(join(root, path))).map((path) => `${page}: ${path}`);
    });
    expect(missing).toEqual([]);
  });

  test('every relative link of a page leads somewhere', () => {
    const missing = pages.flatMap((page) => {
      const text = readFileSync(join(root, page), 'utf8');
      return [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map((match) => match[1] ?? '').filter((path) => !existsSync(join(root, page, '..', path))).map((path) => `${page}: ${path}`);
    });
    expect(missing).toEqual([]);
  });
});

describe('the top level', () => {
  test('holds the house and what tools insist on', () => {
    const names = new Set(tracked.map((file) => file.split('/')[0] ?? ''));
    const allowed = ['package.json', 'package-lock.json', 'nx.json', 'apps', 'libs', 'tools', 'tests', 'docs', 'README.md', 'LICENSE', 'tsconfig.json', 'tsconfig.base.json', 'eslint.config.mjs', 'jest.config.mjs', '.ci', '.gitignore', '.npmrc'];
    expect([...names].filter((name) => !allowed.includes(name))).toEqual([]);
  });
});
