import { normalizeCode } from '../../codes/index.js';
import { emptyChart, parsePoa, type CodedChart } from '../../charts/index.js';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Change } from './change.js';
import { diffCharts } from './diff-charts.js';

const folder = join(__dirname, '../../../../../../shared/data/extracts');
const files = ['inpatient_charts_wide.csv', 'second_review_codes_long.csv', 'planted_truth.json'].map((name) => join(folder, name));
const missing = files.filter((file) => !existsSync(file));
if (missing.length > 0) console.warn(`SKIPPED: the planted truth needs ${missing.join(', ')}`);

const rows = (file: string): Record<string, string>[] => {
  const [header = '', ...lines] = readFileSync(file, 'utf8').trim().split(/\r?\n/);
  const names = header.split(',');
  return lines.map((line) => Object.fromEntries(line.split(',').map((value, at) => [names[at] ?? '', value])));
};

interface Truth {
  account: string;
  coder: string;
  gold_dx: number;
  errors: [kind: string, coder: string, right: string][];
}

const coded = (row: Record<string, string>): CodedChart => {
  const places = Array.from({ length: 25 }, (_, at) => at + 1);
  return {
    ...emptyChart,
    diagnoses: places.flatMap((at) => (row[`DX${at}`] ? [{ code: normalizeCode(row[`DX${at}`] ?? ''), poa: parsePoa(row[`POA${at}`] ?? '') ?? null }] : [])),
    procedures: places.flatMap((at) => (row[`PX${at}`] ? [{ code: normalizeCode(row[`PX${at}`] ?? ''), date: null, surgeon: null }] : [])),
  };
};

const reviewed = (lines: Record<string, string>[]): CodedChart => {
  const sorted = [...lines].sort((a, b) => Number(a['Seq']) - Number(b['Seq']));
  const of = (system: string) => sorted.filter((line) => line['System'] === system);
  return {
    ...emptyChart,
    diagnoses: of('ICD-10-CM').map((line) => ({ code: normalizeCode(line['Code'] ?? ''), poa: parsePoa(line['POA'] ?? '') ?? null })),
    procedures: of('ICD-10-PCS').map((line) => ({ code: normalizeCode(line['Code'] ?? ''), date: null, surgeon: null })),
  };
};

/**
 * This chart has more diagnoses than a wide file holds. The coder missed one, so the coder's 25 columns reach one code further
 * than the reviewer's 25, and that code counts as unsupported; the planted POA error lies beyond the cut on both sides.
 */
const cutAt25 = 'A4104144';

const count = (changes: readonly Change[]) => {
  const dx = changes.filter((change) => change.section === 'diagnosis');
  const of = (kind: string): number => dx.filter((change) => change.kind === kind).length;
  return { missed: of('missed'), revised: of('revised'), unsupported: of('unsupported'), wrong_principal: of('resequenced'), poa: of('attribute'), elsewhere: changes.length - dx.length };
};

(missing.length > 0 ? describe.skip : describe)('the planted mistakes of the extracts', () => {
  test('account by account, the diff finds exactly what was planted', () => {
    const second = new Map<string, Record<string, string>[]>();
    for (const line of rows(files[1] ?? '')) second.set(line['Account Number'] ?? '', [...(second.get(line['Account Number'] ?? '') ?? []), line]);
    const truth = new Map((JSON.parse(readFileSync(files[2] ?? '', 'utf8')) as Truth[]).map((each) => [each.account, each]));
    const different: unknown[] = [];
    for (const row of rows(files[0] ?? '')) {
      const account = row['Account Number'] ?? '';
      const planted = truth.get(account);
      const errors = (kind: string): number => planted?.errors.filter(([each]) => each === kind).length ?? 0;
      const planned = { missed: errors('missed'), revised: errors('revised'), unsupported: errors('unsupported'), wrong_principal: errors('wrong_principal'), poa: errors('poa'), elsewhere: 0 };
      const expected = account === cutAt25 ? { ...planned, poa: 0, unsupported: 1 } : planned;
      const found = count(diffCharts(coded(row), reviewed(second.get(account) ?? [])));
      if (JSON.stringify(found) !== JSON.stringify(expected)) different.push({ account, found, expected, errors: planted?.errors });
    }
    expect(different).toEqual([]);
  });
});
