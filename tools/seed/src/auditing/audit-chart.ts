import { applyPatches, auditedChart, diffCharts, startDraft, type WorksheetPatch } from '@overread/domain/audits';
import type { CodedChart } from '@overread/domain/charts';
import type { SeedChart } from '../charts.js';
import type { SeedAuditor } from '../department.js';
import { groupOf, visitLevel } from '../grouping.js';
import { randomOf } from '../random.js';
import { annotate } from './annotate.js';
import { linePatches } from './line-patches.js';
import { trueChart } from './reviewed-chart.js';

const codesOf = (lines: readonly { readonly code: string }[]): string[] => lines.map((line) => line.code);

const apply = (frozen: CodedChart, patches: readonly WorksheetPatch[]): CodedChart => {
  const patched = applyPatches(startDraft(frozen), patches);
  if (!patched.ok) throw new Error(`the demo auditor did what no worksheet allows: ${patched.message}`);
  return auditedChart(patched.draft);
};

/** Fields that follow from the auditor's lines, and the disposition as the record has it. */
const fieldPatches = (chart: SeedChart, frozen: CodedChart, audited: CodedChart): WorksheetPatch[] => {
  const stay = chart.truth.stay;
  const group = stay === null ? null : groupOf(stay, codesOf(audited.diagnoses));
  const wanted = { disposition: chart.truth.disposition, drg: group?.drg ?? null, drgWeight: group?.weight ?? null, emLevel: visitLevel(codesOf(audited.services)) };
  return (['disposition', 'drg', 'drgWeight', 'emLevel'] as const).flatMap((name): WorksheetPatch[] => {
    const same = wanted[name] === null || frozen.fields[name] === wanted[name] || Number(frozen.fields[name] ?? Number.NaN) === Number(wanted[name]);
    return same ? [] : [{ op: 'field', name, value: wanted[name] }];
  });
};

/** All that an auditor does on the worksheet of a chart, in order; the same for the same seed, chart and auditor. */
export const auditPatches = (seed: string, chart: SeedChart, frozen: CodedChart, auditor: SeedAuditor): WorksheetPatch[] => {
  const random = randomOf(`${seed}/audit/${chart.facility}/${chart.account}/${auditor.code}`);
  const lines = linePatches(random, frozen, trueChart(chart), auditor.severityBias);
  const fields = fieldPatches(chart, frozen, apply(frozen, lines));
  const audited = apply(frozen, [...lines, ...fields]);
  const notes = diffCharts(frozen, audited).flatMap((change) => annotate(random, change, frozen, audited) ?? []);
  return [...lines, ...fields, { op: 'agree-untouched' }, ...notes];
};
