import type { AnyLine, Section } from '@overread/domain/audits';
import { lineText } from './line-text.js';

test.each<[Section, AnyLine | null, string]>([
  ['diagnosis', { code: 'I110', poa: 'Y' }, 'I11.0 POA Y'],
  ['diagnosis', { code: 'Z7901', poa: 'E' }, 'Z79.01 POA exempt'],
  ['diagnosis', { code: 'I10', poa: null }, 'I10'],
  ['procedure', { code: '0SRC0J9', date: '2026-03-03', surgeon: 'S12' }, '0SRC0J9 Mar 3, 2026 S12'],
  ['service', { code: '99213', modifiers: ['25', '59'], units: 2 }, '99213 -25 -59 ×2'],
  ['service', { code: 'G0463', modifiers: [], units: 1 }, 'G0463'],
  ['field', { code: '470' }, '470'],
  ['diagnosis', null, '—'],
])('%s %j reads %s', (section, line, text) => expect(lineText(section, line)).toBe(text));
