import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemActor, type Actor } from '@overread/domain/access';
import type { Door } from '@overread/api-platform';
import type { FileToImport } from '../running/file-to-import.js';
import { importFile } from '../running/import-file.js';
import type { ImportReport } from '../running/import-report.js';

/** Whoever imports in tests, unless a test says who. */
export const importer = systemActor('test');

/** Imports a text, or bytes, as a file of its own. */
export const importText = async (door: Door, kind: FileToImport['kind'], text: string | Uint8Array, more: Partial<FileToImport> & { readonly actor?: Actor } = {}): Promise<ImportReport> => {
  const folder = await mkdtemp(join(tmpdir(), 'overread-intake-'));
  const path = join(folder, 'file.csv');
  await writeFile(path, text);
  const { actor = importer, ...file } = more;
  try {
    return await importFile(door, actor, { kind, home: folder, path, fileName: 'file.csv', mapping: null, dryRun: false, createMissing: false, zones: {}, drawId: null, errorsPath: null, lander: null, onProgress: () => undefined, ...file });
  } finally {
    await rm(folder, { recursive: true });
  }
};

export const chartHeader = 'Account Number,Facility,Work Type,Coder ID,Payer,Admit Date,Discharge Date,Final Coded,Total Charges,DX1,POA1,DX2,POA2,PX1,CPT1,MOD1,UNITS1';

/** A chart as a line of a wide file. */
export const chartLine = (account: string, change: Readonly<Record<string, string>> = {}): string => {
  const cells: Record<string, string> = {
    'Account Number': account, 'Facility': 'NMC', 'Work Type': 'Inpatient', 'Coder ID': 'C1', 'Payer': 'Medicare', 'Admit Date': '03/01/2026 08:00', 'Discharge Date': '03/04/2026 10:00', 'Final Coded': '03/05/2026 23:30',
    'Total Charges': '1200.50', 'DX1': 'I61.8', 'POA1': 'Y', 'DX2': 'I10', 'POA2': 'Y', 'PX1': '5A1935Z', 'CPT1': '', 'MOD1': '', 'UNITS1': '', ...change,
  };
  return chartHeader.split(',').map((name) => cells[name] ?? '').join(',');
};

export const chartFile = (...lines: readonly string[]): string => [chartHeader, ...lines].join('\n');

/** Row, field and code of each error or warning. */
export const named = ({ errors }: ImportReport): [number, string, string][] => errors.map((error) => [error.row, error.field, error.code]);
