import type { AnyLine, Section } from '@overread/domain/audits';
import { formatDate } from '@overread/ui';
import { codeText } from './section.js';

/** What belongs to the code: "POA Y", "-25 -59", "×2", "Mar 3, 2026"; empty when nothing does. */
export const partsText = (section: Section, line: AnyLine): string[] => {
  const modifiers = (line.modifiers ?? []).map((each) => `-${each}`).join(' ');
  return [
    section === 'diagnosis' && line.poa ? `POA ${line.poa === 'E' ? 'exempt' : line.poa}` : '',
    modifiers,
    line.units !== null && line.units !== undefined && line.units !== 1 ? `×${line.units}` : '',
    line.date ? formatDate(line.date) : '',
    line.surgeon ?? '',
  ].filter((part) => part !== '');
};

/** A whole line in one text: "I11.0 POA Y"; an em dash where there is none. */
export const lineText = (section: Section, line: AnyLine | null): string => (line === null ? '—' : [codeText(section, line.code), ...partsText(section, line)].join(' '));
