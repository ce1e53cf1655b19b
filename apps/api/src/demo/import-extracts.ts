import { landSecondReviews } from '@overread/api-audits';
import { importFile, type ImportKindCode } from '@overread/api-intake';
import { chartExtract, queryExtract, timeExtract, type SeedChart } from '@overread/seed';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoBuilder, type DemoSite } from './demo-site.js';

interface Extract {
  readonly kind: ImportKindCode;
  readonly fileName: string;
  readonly lines: Iterable<string>;
}

const extractsOf = ({ options }: DemoSite, charts: readonly SeedChart[]): readonly Extract[] => [
  { kind: 'charts', fileName: 'demo charts.csv', lines: chartExtract(charts) },
  { kind: 'queries', fileName: 'demo physician queries.csv', lines: queryExtract(charts) },
  { kind: 'time_log', fileName: 'demo time log.csv', lines: timeExtract(options, charts) },
];

/** Writes the department's extracts as files and imports them like anybody's. */
export const importExtracts = async (site: DemoSite, home: string, charts: readonly SeedChart[]): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'overread-demo-'));
  try {
    for (const { kind, fileName, lines } of extractsOf(site, charts)) {
      const path = join(folder, `${kind}.csv`);
      await writeFile(path, [...lines].join(''));
      const report = await importFile(site.door, demoBuilder, { kind, home, path, fileName, mapping: null, dryRun: false, createMissing: false, zones: {}, drawId: null, errorsPath: null, lander: landSecondReviews, onProgress: () => undefined });
      const [error] = report.errors;
      if (report.state === 'failed' || report.rowsRejected > 0) throw new Error(`demo department: ${fileName}: ${report.failure ?? `${String(report.rowsRejected)} rows rejected, the first: ${error?.field ?? ''} ${error?.message ?? ''}`}`);
      site.say(`${fileName}: ${String(report.rowsAdded)} rows in ${report.seconds.toFixed(1)} s`);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
