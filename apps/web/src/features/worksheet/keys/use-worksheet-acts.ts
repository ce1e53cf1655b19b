import type { Annotation } from '@overread/domain/audits';
import { useState } from 'react';
import type { WorkingTaxonomy } from '../../../shared/audits/taxonomy-of.js';
import { focusControl } from '../finding/controls.js';
import { agreeWith, makePrincipal, moveLine, removeLine, type Judged } from '../judging/judge-line.js';
import { nextUnreviewed } from '../judging/next-unreviewed.js';
import { mostChips, typeChips } from '../judging/type-chips.js';
import type { Cursor } from '../judging/use-cursor.js';
import type { Sheet } from '../judging/use-sheet.js';
import type { WorksheetRow } from '../../../shared/audits/worksheet-rows.js';
import type { WorksheetActs } from './worksheet-acts.js';

/** What is open over or in the grid; null while keys judge lines. */
export type Open = { readonly what: 'revise'; readonly row: string } | { readonly what: 'missed' } | { readonly what: 'picker' } | { readonly what: 'skip' } | null;

export interface UsedActs {
  acts: Omit<WorksheetActs, 'submit'>;
  open: Open;
  setOpen: (open: Open) => void;
  /** Says something about the change that is spoken about. */
  annotate: (set: Partial<Annotation>) => void;
}

const nothingToSay = 'This line has no finding to speak about.';
/** What is typed into a line is not dropped by a key meant for another. */
export const beingEntered = 'A line is being entered: Enter takes it, Esc drops it.';

/** The acts of the worksheet on the selected line. */
export function useWorksheetActs(sheet: Sheet, cursor: Cursor, taxonomy: WorkingTaxonomy): UsedActs {
  const [open, setOpen] = useState<Open>(null);
  const { judge, say, store, frozen, rows, gaps } = sheet;
  const { row, finding: at } = cursor;
  const finding = row?.changes[at] ?? null;
  const onRow = (decide: (row: WorksheetRow) => Judged): void => { if (row !== null) judge(decide(row)); };
  const annotate = (set: Partial<Annotation>): void => { if (finding !== null) judge([{ op: 'annotate', change: finding.change.key, set }]); };
  const isEntering = open?.what === 'revise' || open?.what === 'missed';
  const enter = (next: Open): void => {
    say(isEntering ? beingEntered : '');
    if (!isEntering) setOpen(next);
  };
  const onFinding = (run: () => void): void => {
    if (finding === null) say(nothingToSay);
    else run();
  };
  const acts: UsedActs['acts'] = {
    move: (by) => { say(''); cursor.move(by); },
    turn: cursor.turn,
    next: () => {
      const next = nextUnreviewed(rows, row?.id ?? null, gaps);
      say(next === null ? 'Every line is judged and nothing is missing: submit.' : '');
      if (next !== null) cursor.select(next.id);
    },
    agree: () => { onRow((each) => agreeWith(each, frozen)); },
    agreeRest: () => { judge(rows.every((each) => each.reviewed) ? 'Every line is judged already.' : [{ op: 'agree-untouched' }]); },
    revise: () => { if (row !== null) enter({ what: 'revise', row: row.id }); },
    remove: () => { onRow(removeLine); },
    missed: () => { enter({ what: 'missed' }); },
    principal: () => { onRow(makePrincipal); },
    shift: (by) => { onRow((each) => moveLine(each, by, rows)); },
    type: (number) => {
      onFinding(() => {
        const type = finding === null || number > mostChips ? undefined : typeChips(finding.change, taxonomy)[number - 1];
        if (type !== undefined) annotate({ typeCode: type.code });
        else if (number > mostChips) enter({ what: 'picker' });
        else say(`There is no type ${number} for this finding.`);
      });
    },
    picker: () => { onFinding(() => { enter({ what: 'picker' }); }); },
    field: (control) => { onFinding(() => { focusControl(control); }); },
    teaching: () => { onFinding(() => { annotate({ teachingExample: finding?.annotation.teachingExample !== true }); }); },
    undo: () => { say(''); store.undo(); },
    skip: () => { enter({ what: 'skip' }); },
  };
  return { acts, open, setOpen, annotate };
}
