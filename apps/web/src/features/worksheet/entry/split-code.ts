import type { LineSection } from '@overread/domain/audits';
import { dayNumber } from '@overread/domain/time';
import type { EntryText } from './entry-text.js';

type Parts = Partial<EntryText>;

const splitters: Readonly<Record<LineSection, (token: string, parts: Parts) => Parts>> = {
  diagnosis: (token) => ({ poa: token }),
  procedure: (token, parts) => (dayNumber(token) === null ? { surgeon: [parts.surgeon ?? '', token].join(' ').trim() } : { date: token }),
  service: (token, parts) => (/^x\d+$/i.test(token) ? { units: token.slice(1) } : { modifiers: `${parts.modifiers ?? ''} ${token.replaceAll('-', ' ')}`.trim() }),
};

/**
 * A code typed together with what belongs to it, taken apart: "J96.01 Y", "99213-25 x2", "0SRC0J9 2026-03-03". Only the parts
 * that are there; a code alone gives only the code.
 */
export const splitCode = (section: LineSection, text: string): Parts & { readonly code: string } => {
  const [first = '', ...tokens] = text.trim().split(/\s+/);
  const [code = '', ...modifiers] = section === 'service' ? first.split('-') : [first];
  const start: Parts = modifiers.length > 0 ? { modifiers: modifiers.join(' ') } : {};
  return { ...tokens.reduce<Parts>((parts, token) => ({ ...parts, ...splitters[section](token, parts) }), start), code };
};
