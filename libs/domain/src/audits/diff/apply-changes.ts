import type { ChartFields, CodedChart, DiagnosisLine, ProcedureLine, ServiceLine } from '../../charts/index.js';
import type { AnyLine, Change, LineSection } from './change.js';

const ofSection = (changes: readonly Change[], section: LineSection): readonly Change[] => changes.filter((change) => change.section === section);

/** Attributes of one line after all changes that touch it. */
const amended = (line: AnyLine, at: number, changes: readonly Change[]): AnyLine => {
  let result = line;
  for (const change of changes) {
    if (change.kind !== 'attribute' || change.beforeAt !== at || change.attribute === null || change.after === null) continue;
    result = { ...result, [change.attribute]: change.after[change.attribute as keyof AnyLine] };
  }
  return result;
};

/** Kept and revised lines in the coder's order; a missed line that comes first goes first, the others to the end. */
const lines = (before: readonly AnyLine[], changes: readonly Change[]): AnyLine[] => {
  const kept = before.flatMap((line, at) => {
    const replaced = changes.find((change) => change.beforeAt === at && (change.kind === 'revised' || change.kind === 'unsupported'));
    if (replaced !== undefined) return replaced.after === null ? [] : [replaced.after];
    return [amended(line, at, changes)];
  });
  const missed = changes.filter((change) => change.kind === 'missed');
  const added = (first: boolean): AnyLine[] => missed.filter((change) => (change.afterAt === 0) === first).flatMap((change) => (change.after === null ? [] : [change.after]));
  return [...added(true), ...kept, ...added(false)];
};

/** The diagnoses before the first one is put in its place: what decides whether there is a resequencing at all. */
export const diagnosesInOrder = (before: readonly AnyLine[], changes: readonly Change[]): AnyLine[] => lines(before, ofSection(changes, 'diagnosis'));

const resequenced = (list: readonly AnyLine[], changes: readonly Change[]): AnyLine[] => {
  const swap = changes.find((change) => change.kind === 'resequenced');
  const first = swap?.after;
  if (first === null || first === undefined) return [...list];
  const at = list.findIndex((line) => line.code === first.code);
  const [old, mover] = [list[0], list[at]];
  if (at <= 0 || old === undefined || mover === undefined) return [...list];
  return list.map((line, place) => (place === 0 ? mover : place === at ? old : line));
};

const fieldsAfter = (fields: ChartFields, changes: readonly Change[]): ChartFields => {
  const result: Record<string, string | null> = { ...fields };
  for (const change of changes) if (change.section === 'field' && change.attribute !== null && change.after !== null) result[change.attribute] = change.after.code;
  return result as unknown as ChartFields;
};

/**
 * The chart after the changes: the auditor's codes and attributes, with the right diagnosis first. Other diagnoses and the
 * other sections keep the coder's order with additions at the end, since their order is no error.
 */
export const applyChanges = (original: CodedChart, changes: readonly Change[]): CodedChart => ({
  diagnoses: resequenced(diagnosesInOrder(original.diagnoses, changes), changes) as DiagnosisLine[],
  procedures: lines(original.procedures, ofSection(changes, 'procedure')) as ProcedureLine[],
  services: lines(original.services, ofSection(changes, 'service')) as ServiceLine[],
  fields: fieldsAfter(original.fields, changes),
});
