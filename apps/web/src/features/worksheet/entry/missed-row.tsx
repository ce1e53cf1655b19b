import type { AuditDraft, LineSection, WorksheetPatch } from '@overread/domain/audits';
import { NativeSelect, Text } from '@mantine/core';
import { KeyButton } from '@overread/ui';
import { useEffect, useId, useRef, useState } from 'react';
import classes from '../grid/grid.module.css';
import { EntryFields } from './entry-fields.js';
import { addPatches } from './entry-patches.js';
import { emptyEntry, type EntryPart } from './entry-text.js';
import { guessSection, withoutSystem } from './guess-section.js';

const names: readonly { readonly value: LineSection; readonly label: string }[] = [{ value: 'diagnosis', label: 'DX' }, { value: 'procedure', label: 'PCS' }, { value: 'service', label: 'CPT / HCPCS' }];

const newLineId = (): string => `n-${[...crypto.getRandomValues(new Uint8Array(6))].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;

export interface MissedRowProps {
  draft: AuditDraft;
  /** INPATIENT, OUTPATIENT or PROFESSIONAL. */
  setting: string;
  isOpen: boolean;
  onOpen: () => void;
  onDone: (patches: readonly WorksheetPatch[], line: string) => void;
  onCancel: () => void;
}

function MissedEntry({ draft, setting, onDone, onCancel }: Omit<MissedRowProps, 'isOpen' | 'onOpen'>) {
  const [text, setText] = useState(emptyEntry);
  const [chosen, setChosen] = useState<LineSection | null>(null);
  const [problem, setProblem] = useState<{ part: EntryPart; message: string } | null>(null);
  const code = useRef<HTMLInputElement>(null);
  const problemId = useId();
  useEffect(() => {
    code.current?.focus();
  }, []);
  const guessed = guessSection(text.code, setting);
  const section = chosen ?? guessed ?? (setting === 'PROFESSIONAL' ? 'service' : 'diagnosis');
  const enter = (): void => {
    const id = newLineId();
    const entered = addPatches(draft, id, section, { ...text, code: withoutSystem(text.code) });
    if (entered.ok) onDone(entered.patches, id);
    else setProblem(entered);
  };
  const hint = chosen === null && guessed !== null ? `${names.find((name) => name.value === guessed)?.label ?? ''} by its shape. Enter adds it, Esc drops it` : 'Enter adds it, Esc drops it';
  return (
    <div className={classes.adding}>
      <NativeSelect size="xs" w="7rem" aria-label="System of the missed code" data={[...names]} value={section} onChange={(event) => { setChosen(event.currentTarget.value as LineSection); }} onKeyDown={(event) => { if (event.key === 'Escape') onCancel(); }} />
      <EntryFields kind={section} of="the missed code" text={text} codeRef={code} faulty={problem?.part ?? null} problemId={problemId} onEnter={enter} onEscape={onCancel} onChange={(next) => { setText(next); setProblem(null); }} />
      <Text component="span" id={problemId} className={classes.problem ?? ''} c={problem === null ? 'dimmed' : 'red'} role={problem === null ? undefined : 'alert'} title={problem?.message}>{problem?.message ?? hint}</Text>
    </div>
  );
}

/** A code that the coder missed. Its place is always there, so that opening it moves nothing. */
export function MissedRow({ isOpen, onOpen, ...entry }: MissedRowProps) {
  return (
    <div className={classes.missed} role="group" aria-label="Missed code">
      <span className={classes.number} aria-hidden="true">+</span>
      {isOpen ? <MissedEntry {...entry} /> : <div className={classes.adding}><KeyButton binding="worksheet.missed" size="compact-xs" variant="subtle" onClick={onOpen}>Add a missed code</KeyButton></div>}
    </div>
  );
}
