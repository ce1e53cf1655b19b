import type { Section } from '@overread/domain/audits';
import { TextInput } from '@mantine/core';
import type { KeyboardEvent, Ref } from 'react';
import type { EntryPart, EntryText } from './entry-text.js';

interface PartField { readonly part: EntryPart; readonly label: string; readonly width: string; readonly placeholder: string; readonly type?: 'date' }

const code = (placeholder: string): PartField => ({ part: 'code', label: 'Code', width: '7.5rem', placeholder });

const fieldsOf: Readonly<Record<Section | 'drg', readonly PartField[]>> = {
  diagnosis: [code('J96.01'), { part: 'poa', label: 'POA', width: '3.25rem', placeholder: 'POA' }],
  procedure: [code('0SRC0J9'), { part: 'date', label: 'Date', width: '8.5rem', placeholder: 'Date', type: 'date' }, { part: 'surgeon', label: 'Surgeon', width: '6rem', placeholder: 'Surgeon' }],
  service: [code('G0463'), { part: 'modifiers', label: 'Modifiers', width: '6rem', placeholder: '25 59' }, { part: 'units', label: 'Units', width: '3.5rem', placeholder: 'Units' }],
  field: [{ part: 'code', label: 'Value', width: '7.5rem', placeholder: 'Value' }],
  drg: [{ part: 'code', label: 'MS-DRG', width: '5rem', placeholder: '469' }, { part: 'weight', label: 'Weight', width: '6rem', placeholder: '3.1050' }],
};

export interface EntryFieldsProps {
  kind: Section | 'drg';
  /** What is entered, in the names of the fields: "line 2". */
  of: string;
  text: EntryText;
  onChange: (text: EntryText) => void;
  /** The part that is at fault; null while none is known to be. */
  faulty: EntryPart | null;
  /** The id of the text that says why. */
  problemId: string;
  onEnter: () => void;
  onEscape: () => void;
  codeRef?: Ref<HTMLInputElement> | undefined;
}

/** The fields of one line side by side: Enter takes it, Escape drops it. */
export function EntryFields({ kind, of, text, onChange, faulty, problemId, onEnter, onEscape, codeRef }: EntryFieldsProps) {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Enter') onEnter();
    else onEscape();
  };
  return fieldsOf[kind].map(({ part, label, width, placeholder, type }) => (
    <TextInput key={part} size="xs" w={width} type={type ?? 'text'} placeholder={placeholder} aria-label={`${label} of ${of}`} aria-describedby={problemId} aria-invalid={faulty === part || undefined} error={faulty === part}
      autoComplete="off" autoCapitalize="characters" spellCheck={false} value={text[part]} onKeyDown={onKeyDown}
      {...(part === 'code' && codeRef ? { ref: codeRef } : {})}
      onChange={(event) => { onChange({ ...text, [part]: event.currentTarget.value }); }} />
  ));
}
