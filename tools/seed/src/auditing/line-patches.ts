import { startDraft, type AnyLine, type AuditDraft, type DraftLine, type LineSection, type WorksheetPatch } from '@overread/domain/audits';
import { codeFamily, type CodeSystem } from '@overread/domain/codes';
import type { CodedChart } from '@overread/domain/charts';
import type { Random } from '../random.js';

const systems: Readonly<Record<LineSection, CodeSystem>> = { diagnosis: 'ICD10CM', procedure: 'ICD10PCS', service: 'HCPCS' };
const linesOf = (chart: CodedChart, section: LineSection): readonly AnyLine[] => ({ diagnosis: chart.diagnoses, procedure: chart.procedures, service: chart.services })[section];

/** Share of real mistakes that an auditor sees. */
const sees = 0.95;

/** The coder's line that stands where the right one should: the same code, else one of its family that is right nowhere. */
const standIn = (free: readonly DraftLine[], right: AnyLine, section: LineSection, wanted: ReadonlySet<string>): DraftLine | undefined =>
  free.find((line) => line.original?.code === right.code) ??
  free.find((line) => line.original !== null && !wanted.has(line.original.code) && codeFamily(systems[section], line.original.code) === codeFamily(systems[section], right.code));

const differences = (before: AnyLine, right: AnyLine): Partial<AnyLine> => Object.fromEntries(Object.entries(right).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name as keyof AnyLine])));

/** What an auditor does to one section of a worksheet whose right lines are known; now and then a mistake is overlooked. */
const sectionPatches = (random: Random, draft: AuditDraft, section: LineSection, right: readonly AnyLine[], bias: number): WorksheetPatch[] => {
  const free = draft.lines.filter((line) => line.section === section);
  const wanted = new Set(right.map((line) => line.code));
  const patches: WorksheetPatch[] = [];
  right.forEach((line, at) => {
    const found = standIn(free, line, section, wanted);
    if (found === undefined || found.original === null) {
      if (random.chance(sees)) patches.push({ op: 'add', id: `n-${section}-${at + 1}`, section, value: line });
      return;
    }
    free.splice(free.indexOf(found), 1);
    const set = differences(found.original, line);
    if (section === 'diagnosis' && at > 0 && random.chance(bias)) patches.push({ op: 'remove', line: found.id });
    else if (Object.keys(set).length > 0 && random.chance(sees)) patches.push({ op: 'revise', line: found.id, set });
  });
  for (const line of free) if (random.chance(sees)) patches.push({ op: 'remove', line: line.id });
  return patches;
};

/** Lines only; fields and what is said about the changes come after. */
export const linePatches = (random: Random, frozen: CodedChart, right: CodedChart, bias: number): WorksheetPatch[] => {
  const draft = startDraft(frozen);
  const lines = (['diagnosis', 'procedure', 'service'] as const).flatMap((section) => sectionPatches(random, draft, section, linesOf(right, section), bias));
  const principal = right.diagnoses[0]?.code;
  const moved = draft.lines.find((line) => line.section === 'diagnosis' && line.original?.code === principal);
  return moved === undefined || frozen.diagnoses[0]?.code === principal ? lines : [...lines, { op: 'principal', line: moved.id }];
};
