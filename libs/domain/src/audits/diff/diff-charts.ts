import type { ChartFields, CodedChart } from '../../charts/index.js';
import { diagnosesInOrder } from './apply-changes.js';
import type { AnyLine, AttributeName, Change } from './change.js';
import { diffSection } from './diff-section.js';

type Draft = Omit<Change, 'key'>;

const fieldNames = ['disposition', 'admitSource', 'drg', 'emLevel'] as const satisfies readonly (AttributeName & keyof ChartFields)[];

/** `01` and `1`, `065` and `65` are one value: files and spreadsheets differ in leading zeros. */
const sameValue = (was: string | null, is: string): boolean => was === is || (was !== null && /^\d+$/.test(was) && /^\d+$/.test(is) && Number(was) === Number(is));

const fieldChanges = (before: ChartFields, after: ChartFields): Draft[] =>
  fieldNames.flatMap((name) => {
    const [was, is] = [before[name], after[name]];
    if (is === null || sameValue(was, is)) return [];
    return [{ section: 'field' as const, kind: 'attribute' as const, attribute: name, before: was === null ? null : { code: was }, after: { code: is }, beforeAt: null, afterAt: null, isPrincipal: false }];
  });

/**
 * The wrong principal among the right codes is one change, never a deletion and an addition. There is none where the first
 * diagnosis differs only because the old one was removed or revised, or the right one was missed.
 */
const principalChange = (original: CodedChart, audited: CodedChart, changes: readonly Change[]): Draft[] => {
  const first = audited.diagnoses[0];
  const reached = diagnosesInOrder(original.diagnoses, changes)[0];
  if (first === undefined || reached === undefined || first.code === reached.code) return [];
  const beforeAt = original.diagnoses.findIndex((line) => line.code === reached.code);
  return [{ section: 'diagnosis', kind: 'resequenced', attribute: null, before: reached, after: first, beforeAt: beforeAt === -1 ? null : beforeAt, afterAt: 0, isPrincipal: true }];
};

const name = (line: AnyLine | null): string => line?.code ?? '';

/** Keys say what changed; the second of two equal changes is told apart by its count. */
const keyed = (drafts: readonly Draft[]): Change[] => {
  const seen = new Map<string, number>();
  return drafts.map((draft) => {
    const what = draft.attribute ?? draft.kind;
    const codes = draft.section === 'field' ? '' : draft.kind === 'attribute' ? name(draft.before) : `${name(draft.before)}>${name(draft.after)}`;
    const stem = `${draft.section}:${what}:${codes}`;
    const count = (seen.get(stem) ?? 0) + 1;
    seen.set(stem, count);
    return { key: count === 1 ? stem : `${stem}#${count}`, ...draft };
  });
};

/**
 * Differences from the coder's chart to the auditor's, section by section: equal codes pair first, then codes of one family as
 * a revision; an unrelated deletion and addition are two. What the auditor's side leaves null was not audited.
 */
export const diffCharts = (original: CodedChart, audited: CodedChart): Change[] => {
  const lines = [
    ...diffSection('diagnosis', original.diagnoses, audited.diagnoses),
    ...diffSection('procedure', original.procedures, audited.procedures),
    ...diffSection('service', original.services, audited.services),
  ];
  const drafts = keyed(lines);
  return keyed([...lines, ...principalChange(original, audited, drafts), ...fieldChanges(original.fields, audited.fields)]);
};
