import { applyPatches, defaultTaxonomy, draftGaps, startDraft, type WorksheetPatch } from '@overread/domain/audits';
import { emptyChart, type CodedChart } from '@overread/domain/charts';
import { worksheetRows } from '../../../shared/audits/worksheet-rows.js';
import { nextUnreviewed } from './next-unreviewed.js';

const frozen: CodedChart = { ...emptyChart, diagnoses: ['I110', 'N179', 'E876'].map((code) => ({ code, poa: 'Y' as const })) };
const next = (from: string | null, ...patches: WorksheetPatch[]): string | null => {
  const result = applyPatches(startDraft(frozen), patches);
  if (!result.ok) throw new Error(result.message);
  return nextUnreviewed(worksheetRows(frozen, result.draft, 'INPATIENT'), from, draftGaps(frozen, result.draft, defaultTaxonomy))?.id ?? null;
};
const agree = (...lines: string[]): WorksheetPatch => ({ op: 'agree', lines });

test.each<[string, string | null, WorksheetPatch[], string | null]>([
  ['the one after', 'd1', [], 'd2'],
  ['skips what is judged', 'd1', [agree('d2')], 'd3'],
  ['goes around the end', 'd3', [agree('d3')], 'd1'],
  ['stays where the only one is', 'd2', [agree('d1', 'd3')], 'd2'],
  ['from nowhere', null, [], 'd1'],
  ['then what lacks a word', 'd3', [agree('d1', 'd3'), { op: 'remove', line: 'd2' }], 'd2'],
  ['nothing is left', 'd1', [{ op: 'agree-untouched' }], null],
])('%s', (_, from, patches, expected) => expect(next(from, ...patches)).toBe(expected));
