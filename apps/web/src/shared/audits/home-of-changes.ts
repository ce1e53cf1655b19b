import type { AnnotatedChange, AnyLine, AuditDraft, Change, DraftLine, LineSection } from '@overread/domain/audits';

const equal = (one: AnyLine | null, other: AnyLine | null): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Lines of a section that stand, in the order in which the auditor's chart has them. */
const standing = (draft: AuditDraft, section: LineSection): DraftLine[] => draft.lines.filter((line) => line.section === section && line.audited !== null);

/** The line whose code went: a removed one first, then one that carries another code now. */
const lineThatLost = (draft: AuditDraft, { section, before }: Change, taken: ReadonlySet<string>): DraftLine | undefined => {
  const lost = draft.lines.filter((line) => line.section === section && line.original !== null && equal(line.original, before) && !taken.has(line.id));
  return lost.find((line) => line.audited === null) ?? lost.find((line) => line.audited?.code !== before?.code) ?? lost[0];
};

export const fieldRowId = (name: string): string => `field:${name}`;

/**
 * The row that each change hangs on, by change key: the line that carries the auditor's code, else the one that lost the
 * coder's; fields have rows of their own. The diff pairs codes by what they say, so this may be another line than the one edited.
 */
export const homeOfChanges = (draft: AuditDraft, changes: readonly AnnotatedChange[]): ReadonlyMap<string, string> => {
  const homes = new Map<string, string>();
  const taken = new Set<string>();
  for (const { change } of changes) {
    if (change.section === 'field') homes.set(change.key, fieldRowId(change.attribute ?? ''));
    else if (change.afterAt !== null) homes.set(change.key, standing(draft, change.section)[change.afterAt]?.id ?? '');
    else {
      const line = lineThatLost(draft, change, taken);
      if (line !== undefined) taken.add(line.id);
      homes.set(change.key, line?.id ?? '');
    }
  }
  return homes;
};
