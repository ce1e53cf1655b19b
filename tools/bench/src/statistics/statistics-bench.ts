// npm run bench:statistics -- [--departments 1000] : audits synthetic departments whose truth is known, prints how often 95 %
// intervals of code accuracy hold it and how far rankings of coders are from the true one. Fails when the product's own choice
// (Korn–Graubard; shrinkage) does not keep its word; fewer than 1,000 departments only print, chance is too large to judge by.
import { parseArgs } from 'node:util';
import { simulate } from './simulate.js';

const { values } = parseArgs({ options: { departments: { type: 'string', default: '1000' } } });
const started = performance.now();
const { departments, coverage, rankings } = simulate(Number(values.departments));
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
const print = (rows: readonly (readonly string[])[]): void => {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  for (const row of rows) process.stdout.write(`  ${row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('   ')}\n`);
};

process.stdout.write(`\n${departments.toLocaleString('en-US')} synthetic departments, one audit of 20–120 charts each: 95 % interval of code accuracy\n\n`);
print([['method', 'holds the truth', 'mean width, points'], ...coverage.map(({ method, covered, points }) => [method, percent(covered), points.toFixed(2)])]);
process.stdout.write('\nCoders ranked by charts with an error, 3–60 charts audited each, a third of them on 10 or fewer\n\n');
print([['ranking', 'mean error, places', '"worst" is of the better half'], ...rankings.map(({ ranking, places, wronged }) => [ranking, places.toFixed(2), percent(wronged)])]);
process.stdout.write(`\n${((performance.now() - started) / 1000).toFixed(1)} s\n`);

const holds = departments < 1000 || ((coverage[0]?.covered ?? 0) >= 0.94 && (rankings[1]?.places ?? Infinity) < (rankings[0]?.places ?? 0));
if (!holds) process.stdout.write('FAILED: the interval holds the truth less than 94 % of the time, or shrinkage ranks no better than raw shares\n');
process.exitCode = holds ? 0 : 1;
