import type { AnyLine, Section } from '@overread/domain/audits';
import { codeText } from '../../../shared/audits/section.js';

/** What stands in the fields of an entry, as typed. */
export interface EntryText {
  readonly code: string;
  readonly poa: string;
  readonly modifiers: string;
  readonly units: string;
  readonly date: string;
  readonly surgeon: string;
  /** Relative weight of a DRG. */
  readonly weight: string;
}

export type EntryPart = keyof EntryText;

export const emptyEntry: EntryText = { code: '', poa: '', modifiers: '', units: '', date: '', surgeon: '', weight: '' };

/** A line as the fields of an entry show it; `weight` belongs to a DRG only. */
export const entryOf = (section: Section, line: AnyLine | null, weight: string | null = null): EntryText =>
  line === null
    ? { ...emptyEntry, weight: weight ?? '' }
    : { code: codeText(section, line.code), poa: line.poa ?? '', modifiers: (line.modifiers ?? []).join(' '), units: line.units === null || line.units === undefined ? '' : String(line.units), date: line.date ?? '', surgeon: line.surgeon ?? '', weight: weight ?? '' };
