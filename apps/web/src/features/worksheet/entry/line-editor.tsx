import type { AuditDraft, WorksheetPatch } from '@overread/domain/audits';
import { Text } from '@mantine/core';
import { useEffect, useId, useRef, useState } from 'react';
import type { WorksheetRow } from '../../../shared/audits/worksheet-rows.js';
import classes from '../grid/grid.module.css';
import { EntryFields } from './entry-fields.js';
import { revisePatches } from './entry-patches.js';
import { entryOf, type EntryPart } from './entry-text.js';

export interface LineEditorProps {
  row: WorksheetRow;
  draft: AuditDraft;
  onDone: (patches: readonly WorksheetPatch[]) => void;
  onCancel: () => void;
}

/** The audited side of a row while it is revised; it starts from what stands there. */
export function LineEditor({ row, draft, onDone, onCancel }: LineEditorProps) {
  const [text, setText] = useState(() => entryOf(row.section, row.audited ?? row.original, row.field === 'drg' ? draft.fields.drgWeight : null));
  const [problem, setProblem] = useState<{ part: EntryPart; message: string } | null>(null);
  const code = useRef<HTMLInputElement>(null);
  const problemId = useId();
  useEffect(() => {
    code.current?.focus({ preventScroll: true });
    code.current?.select();
  }, []);
  const enter = (): void => {
    const entered = revisePatches(draft, row, text);
    if (entered.ok) onDone(entered.patches);
    else setProblem(entered);
  };
  return (
    <>
      <EntryFields kind={row.field === 'drg' ? 'drg' : row.section} of={`line ${row.number}`} text={text} codeRef={code} faulty={problem?.part ?? null} problemId={problemId} onEnter={enter} onEscape={onCancel} onChange={(next) => { setText(next); setProblem(null); }} />
      <Text component="span" id={problemId} className={classes.problem ?? ''} c={problem === null ? 'dimmed' : 'red'} role={problem === null ? undefined : 'alert'} title={problem?.message}>{problem?.message ?? 'Enter takes it, Esc drops it'}</Text>
    </>
  );
}
