import type { AnyLine, LineSection } from '@overread/domain/audits';
import type { EntryText } from './entry-text.js';
import { splitCode } from './split-code.js';

const numberOrText = (text: string): number | null => (text === '' ? null : Number(text));

/** What was typed as the parts of a line, not checked yet: the worksheet's own reader does that, on the server too. */
export const readEntry = (section: LineSection, typed: EntryText): AnyLine => {
  const entry = { ...typed, ...splitCode(section, typed.code) };
  const trimmed = (part: 'poa' | 'date' | 'surgeon'): string | null => entry[part].trim() || null;
  switch (section) {
    case 'diagnosis':
      return { code: entry.code, poa: trimmed('poa') };
    case 'procedure':
      return { code: entry.code, date: trimmed('date'), surgeon: trimmed('surgeon') };
    case 'service':
      return { code: entry.code, modifiers: entry.modifiers.split(/[\s,-]+/).filter((each) => each !== ''), units: numberOrText(entry.units.trim().replace(/^x/i, '')) };
  }
};
